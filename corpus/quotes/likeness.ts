/** Where in a stretch of the library words stand that are like those of a quotation. */
import { align } from '../annotate/align';
import { likelyOffsets } from '../annotate/likely-offsets';
import { similarity } from '../annotate/similarity';
import { foldWithOrigin, unfoldRange } from '../search/fold/fold';
import { lettersOf } from './letters';
import { type Place, type Stretch, wordsAt } from './stretch';

/** A place that may be what a quotation was taken from. */
export interface LikePlace {
  readonly place: Place;
  /** Insertions, deletions and replacements of folded characters. */
  readonly changes: number;
}

/** Beyond so many cells only the likeliest part of a stretch is compared. */
const wholeLimit = 40_000;
/** Share of a quotation's length by which its place may be longer, on either side. */
const room = 0.6;

/** The part of a stretch that is most like folded words; null where nothing is. */
export function likestPlace(folded: string, stretch: Stretch): LikePlace | null {
  const source = foldWithOrigin(stretch.text);
  const { length } = source.text;
  let [from, to] = [0, length];
  if (folded.length * length > wholeLimit) {
    const [offset] = likelyOffsets(folded, source.text, 1);
    if (offset === undefined) return null;
    const slack = Math.ceil(folded.length * room) + 12;
    [from, to] = [Math.max(0, offset - slack), Math.min(length, offset + folded.length + slack)];
  }
  const aligned = align(folded, 0, folded.length, source.text.slice(from, to));
  if (aligned === null) return null;
  const [start, end] = unfoldRange(stretch.text, source, from + aligned.start, from + aligned.end);
  return { place: { stretch, start, end }, changes: aligned.changes };
}

/** Beyond so many letters two wordings are compared by their beginnings. */
const longestCompared = 2_000;

/** Share of letters that a quotation and the words of a place have in common, 0 to 1. */
export function likenessOf(quote: string, place: Place): number {
  const wanted = lettersOf(quote).slice(0, longestCompared);
  return similarity(wanted, lettersOf(wordsAt(place)).slice(0, longestCompared));
}
