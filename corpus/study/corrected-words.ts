import type { Passage, Range } from '../model';

/** What is read, and what the source has in its place. */
export interface CorrectedWord {
  readonly text: string;
  readonly original: string;
}

/**
 * The corrections, other than those of punctuation, that fall inside `range` of the passage's `text`, each with the
 * Han character before it so that it reads as a word (处置, not 置); each pair once.
 */
export function correctedWords(passage: Passage, range: Range): CorrectedWord[] {
  const words = new Map<string, CorrectedWord>();
  // How far `text` has moved against `original` up to the correction in hand.
  let shift = 0;
  for (const correction of passage.corrections) {
    const start = correction.start + shift;
    const end = start + correction.to.length;
    shift += correction.to.length - (correction.end - correction.start);
    if (correction.isPunctuation || end <= range[0] || start >= range[1]) continue;
    const before = /\p{Script=Han}$/u.exec(passage.text.slice(0, start))?.[0] ?? '';
    const word = { text: before + correction.to, original: before + correction.from };
    words.set(`${word.text}\n${word.original}`, word);
  }
  return [...words.values()];
}
