import type { TermCounter, TermCounts } from './terms';

/** About three sentences: what one reads as one thought. In UTF-16 units. */
const windowLength = 130;

export interface CountedText {
  readonly whole: TermCounts;
  /** Of runs of sentences, each overlapping the next; a short text is one window. */
  readonly windows: readonly TermCounts[];
}

/** Counts each sentence once. */
export function countWindows(text: string, countTerms: TermCounter): CountedText {
  const sentences = (text.match(/[^。！？；]+[。！？；]*[”’）]*/gu) ?? []).map((sentence) => ({
    length: sentence.length,
    counts: countTerms(sentence),
  }));
  const windows = sentences.flatMap((_, first) => {
    let length = 0;
    let end = first;
    for (const sentence of sentences.slice(first)) {
      if (length > 0 && length + sentence.length > windowLength) break;
      length += sentence.length;
      end += 1;
    }
    // The last windows are parts of the ones before them.
    const isTail = first > 0 && end === sentences.length && length < windowLength / 2;
    return isTail ? [] : [sum(sentences.slice(first, end).map(({ counts }) => counts))];
  });
  return { whole: sum(sentences.map(({ counts }) => counts)), windows };
}

function sum(parts: readonly TermCounts[]): TermCounts {
  const total = new Map<string, number>();
  for (const part of parts) for (const [term, count] of part) total.set(term, (total.get(term) ?? 0) + count);
  return total;
}
