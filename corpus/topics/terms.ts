import type { Segmenter } from '../segment/segmenter';
import { relatedWordsIn, sensesOf } from './related-words';

/**
 * Words of two characters and more, and the senses that they share with related words, with how often each stands in
 * the text; numbers and Latin say nothing here.
 */
export type TermCounts = ReadonlyMap<string, number>;

export type TermCounter = (text: string) => TermCounts;

/**
 * `evokes` tells how much a related word counts for the senses it has, once where it is left out.
 * Related words are found as they stand, whatever the segmenter's dictionary holds; the rest as it cuts them.
 */
export function termCounter(segmenter: Segmenter, evokes: (word: string) => number = () => 1): TermCounter {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const counts = new Map<string, number>();
    const add = (term: string, times = 1): void => void counts.set(term, (counts.get(term) ?? 0) + times);
    for (const word of relatedWordsIn(text)) {
      add(word);
      for (const sense of sensesOf(word)) add(sense, evokes(word));
    }
    for (const { text: word } of segmenter.words(text)) {
      if (!isTelling(word)) continue;
      const parts =
        known.get(word) ?? [word, ...partsOf(word, segmenter)].filter((part) => sensesOf(part).length === 0);
      known.set(word, parts);
      for (const part of parts) add(part);
    }
    return counts;
  };
}

/**
 * The words that a longer word is made of: 群众 and 利益 in 群众利益, 积极 in 积极性; not what merely stands across
 * their border (会主 in 社会主义).
 */
function partsOf(word: string, segmenter: Segmenter): string[] {
  if (word.length < 3) return [];
  const inside = new Set(segmenter.searchTerms(word).filter((term) => term !== word && isTelling(term)));
  return [...inside].filter((part) => {
    if (word.startsWith(part)) return word.length - part.length < 2 || inside.has(word.slice(part.length));
    return word.endsWith(part) && inside.has(word.slice(0, -part.length));
  });
}

function isTelling(term: string): boolean {
  return /^\p{Script=Han}{2,}$/u.test(term);
}

/** From 0 (in every document) to 1 (in none). */
export type Rarity = (term: string) => number;

/** Below this many documents a word is as good as unique: in a small library that is chance, not meaning. */
const chance = 3;

/** Inverse document frequency, brought to 0–1 so that the size of a library does not change what a score means. */
export function rarityOf(documents: readonly Iterable<string>[]): Rarity {
  const frequency = new Map<string, number>();
  for (const document of documents) {
    for (const term of document) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const most = Math.log((documents.length + chance) / chance);
  return (term) => Math.log((documents.length + chance) / ((frequency.get(term) ?? 0) + chance)) / most;
}
