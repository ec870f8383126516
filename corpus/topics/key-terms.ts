import type { TermCounts } from './terms';
import { strongest, type TopicVoice } from './topic-voice';

/** A word that speaks for a topic. */
export interface KeyTerm {
  readonly term: string;
  /** How often it stands in the passages. */
  readonly count: number;
  /** How strongly it speaks. */
  readonly weight: number;
}

const most = 12;

/** The words of a passage that speak for a topic, heaviest first. */
export function keyTermsOf(body: TermCounts, voice: TopicVoice): KeyTerm[] {
  return strongest(body.keys(), voice, most).map((term) => ({
    term,
    count: body.get(term) ?? 0,
    weight: voice.weightOf(term),
  }));
}

/** Those of all passages of a topic together, heaviest first. */
export function sharedKeyTerms(passages: readonly (readonly KeyTerm[])[]): { term: string; count: number }[] {
  const sums = new Map<string, KeyTerm>();
  for (const one of passages.flat()) {
    sums.set(one.term, { ...one, count: one.count + (sums.get(one.term)?.count ?? 0) });
  }
  return [...sums.values()]
    .sort((a, b) => b.weight - a.weight || b.count - a.count)
    .slice(0, most)
    .map(({ term, count }) => ({ term, count }));
}
