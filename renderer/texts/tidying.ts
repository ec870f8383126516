import type { Correction, Passage, ReadableText } from '../../electron/contract';
import { groupBy } from '../group-by';

/** What was done to a text when it came in, as the 整理记录 shows it. */
export interface Tidying {
  /** Other than of punctuation, in text order. */
  readonly corrections: readonly TidiedCorrection[];
  readonly punctuationCount: number;
  /** Most frequent reason first; the pieces of a reason in text order. */
  readonly removals: readonly RemovalReason[];
  readonly removalCount: number;
  /** UTF-16 code units. */
  readonly removedCharacters: number;
  /** Paragraph breaks that the source does not have. */
  readonly ourCutCount: number;
}

export interface TidiedCorrection {
  readonly passageId: string;
  readonly correction: Correction;
  /** `original` around the correction, at most 12 units on each side. */
  readonly before: string;
  readonly after: string;
}

export interface RemovalReason {
  readonly reason: string;
  readonly pieces: readonly string[];
}

const contextLength = 12;

export function tidyingOf({ passages, removed }: Pick<ReadableText, 'passages' | 'removed'>): Tidying {
  const all = passages.flatMap((passage) => passage.corrections.map((correction) => ({ passage, correction })));
  const shown = all.filter(({ correction }) => !correction.isPunctuation);
  const reasons = groupBy(removed, (removal) => removal.reason);
  return {
    corrections: shown.map(({ passage, correction }) => inContext(passage, correction)),
    punctuationCount: all.length - shown.length,
    removals: [...reasons]
      .map(([reason, pieces]) => ({ reason, pieces: pieces.map((piece) => piece.characters) }))
      .sort((one, other) => other.pieces.length - one.pieces.length),
    removalCount: removed.length,
    removedCharacters: removed.reduce((sum, removal) => sum + removal.characters.length, 0),
    ourCutCount: passages.filter((passage) => passage.isOurCut).length,
  };
}

function inContext(passage: Passage, correction: Correction): TidiedCorrection {
  const { original } = passage;
  return {
    passageId: passage.id,
    correction,
    before: wholeCharacters(original.slice(Math.max(0, correction.start - contextLength), correction.start)),
    after: wholeCharacters(original.slice(correction.end, correction.end + contextLength)),
  };
}

/** Half of a surrogate pair at either edge is left out. */
function wholeCharacters(piece: string): string {
  return piece.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
