import type { Segmenter } from '../segment/segmenter';

/** Words of two characters and more, with how often each stands in the text; numbers and Latin say nothing here. */
export type TermCounts = ReadonlyMap<string, number>;

export function countTerms(text: string, segmenter: Segmenter): TermCounts {
  const counts = new Map<string, number>();
  for (const term of segmenter.searchTerms(text)) {
    if (isTelling(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

function isTelling(term: string): boolean {
  return /^\p{Script=Han}{2,}$/u.test(term);
}

/** From 0 (in every document) to 1 (in none). */
export type Rarity = (term: string) => number;

/** Inverse document frequency, brought to 0–1 so that the size of a library does not change what a score means. */
export function rarityOf(documents: readonly Iterable<string>[]): Rarity {
  const frequency = new Map<string, number>();
  for (const document of documents) {
    for (const term of document) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const total = documents.length;
  return (term) => Math.log((total + 1) / ((frequency.get(term) ?? 0) + 1)) / Math.log(total + 1);
}
