import type { TermCounts } from './terms';
import { strongest, type TopicVoice } from './topic-voice';

const most = 12;

/** The words of a topic's passages that speak for it, heaviest first, with how often they stand there. */
export function keyTermsOf(bodies: readonly TermCounts[], voice: TopicVoice): { term: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const body of bodies) {
    for (const [term, count] of body) counts.set(term, (counts.get(term) ?? 0) + count);
  }
  return strongest(counts.keys(), voice, most).map((term) => ({ term, count: counts.get(term) ?? 0 }));
}
