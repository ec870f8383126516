import type { Range } from '../../corpus/model';
import { sliceByRanges } from './slice-by-ranges';

/** A text with the characters of `ranges` marked. */
export function HighlightedText({ text, ranges }: { readonly text: string; readonly ranges: readonly Range[] }) {
  return sliceByRanges(text, ranges).map((slice) =>
    slice.isMarked ? <mark key={slice.start}>{slice.text}</mark> : <span key={slice.start}>{slice.text}</span>,
  );
}
