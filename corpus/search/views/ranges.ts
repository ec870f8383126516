import type { Passage, Range } from '../../model';
import { foldWithOrigin, occurrences } from '../fold/fold';

/** Where nothing is left of what was found, the character after the place, or before it at the end of the text. */
function visible(text: string, [start, end]: Range): Range {
  if (start < end) return [start, end];
  const after = text.codePointAt(start);
  if (after !== undefined) return [start, start + String.fromCodePoint(after).length];
  const before = [...text.slice(Math.max(0, start - 2), start)].at(-1) ?? '';
  return [start - before.length, start];
}

/** `[start, end)` of `original` as it lies in `text`; widened to the whole of any correction that it cuts. */
function rangeInText({ text, corrections }: Passage, [start, end]: Range): Range {
  let startShift = 0;
  let endShift = 0;
  let from = start;
  let to = end;
  for (const correction of corrections) {
    const growth = correction.to.length - (correction.end - correction.start);
    if (correction.end <= start) startShift += growth;
    else if (correction.start < start) from = correction.start;
    if (correction.start < end) {
      endShift += growth;
      to = Math.max(to, correction.end);
    }
  }
  return visible(text, [from + startShift, to + endShift]);
}

/** Sorted; those that overlap become one, those that only touch stay two. */
function apart(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1);
    if (last && range[0] < last[1]) result[result.length - 1] = [last[0], Math.max(last[1], range[1])];
    else if (range[0] < range[1]) result.push(range);
  }
  return result;
}

/**
 * Where the folded needles stand in a passage's `text`. One that stands only in the original is marked where the
 * correction put its words.
 */
export function rangesOf(passage: Passage, needles: readonly string[]): Range[] {
  const folded = foldWithOrigin(passage.text);
  const found: Range[] = [];
  for (const needle of needles) {
    const inText = occurrences(passage.text, folded, needle);
    found.push(...inText);
    if (inText.length > 0 || passage.corrections.length === 0) continue;
    const inOriginal = occurrences(passage.original, foldWithOrigin(passage.original), needle);
    found.push(...inOriginal.map((range) => rangeInText(passage, range)));
  }
  return apart(found);
}
