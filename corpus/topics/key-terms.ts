import type { TermCounts } from './terms';
import type { TopicProfile } from './topic-profile';

const most = 12;

/** The profile's strongest words that its passages use, without those that stand inside a stronger one. */
export function keyTermsOf(profile: TopicProfile, bodies: readonly TermCounts[]): { term: string; count: number }[] {
  const used = [...profile]
    .map(([term, { weight }]) => ({
      term,
      weight,
      count: bodies.reduce((sum, body) => sum + (body.get(term) ?? 0), 0),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.weight - a.weight);
  const chosen: { term: string; count: number }[] = [];
  for (const { term, count } of used) {
    if (chosen.length === most) break;
    if (!chosen.some((other) => other.term.includes(term) || term.includes(other.term))) chosen.push({ term, count });
  }
  return chosen;
}
