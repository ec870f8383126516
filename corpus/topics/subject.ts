import { isSense } from './related-words';
import type { TopicWords } from './topic-profile';

/**
 * The words that nearly all definitions use: what the guideline is about (群众), which tells no topic from another. The
 * fewer the topics, the more words they share by chance: those that are used most are it.
 */
export function subjectOf(topics: readonly TopicWords[]): string[] {
  const uses = new Map<string, number[]>();
  for (const { definition } of topics) {
    for (const [term, count] of definition) uses.set(term, [...(uses.get(term) ?? []), count]);
  }
  return [...uses]
    .filter(([term, counts]) => counts.length >= nearlyAll * topics.length && !isSense(term))
    .map(([term, counts]) => ({ term, count: counts.reduce((sum, one) => sum + one, 0) }))
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ term }) => term);
}

const nearlyAll = 0.8;

const most = 3;

/** What makes a name of something else of the word before it: 群众性活动, 群众自治组织, 群众体育. */
const otherNames = '性|自治|团体|体育|艺术|演出';

/** How often a text names what the guideline is about. */
export type SubjectCounter = (text: string) => number;

/** For a subject of some words, of Han characters alone. */
export function subjectCounter(subject: readonly string[]): SubjectCounter {
  if (subject.length === 0) return () => 0;
  const naming = new RegExp(`(?:${subject.join('|')})(?!${otherNames})`, 'gu');
  return (text) => text.match(naming)?.length ?? 0;
}
