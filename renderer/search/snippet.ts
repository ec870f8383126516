import type { Range } from '../../electron/contract';

/** A part of a passage around its matches. */
export interface Snippet {
  readonly text: string;
  /** In `text`. */
  readonly ranges: readonly Range[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** How much of the snippet stands before the match that it begins with, UTF-16 code units. */
const lead = 20;

/**
 * Cuts at most `length` units out of a passage, where most of what was looked for stands together, or the first match
 * where no place has more; begins after a mark if one is near.
 */
export function snippetOf(text: string, ranges: readonly Range[], length = 80): Snippet {
  const first = richestStart(text, ranges, length - lead);
  const latestStart = Math.max(0, text.length - length);
  const wanted = first + lead <= length ? 0 : Math.min(first - lead, latestStart);
  const start = wanted <= 0 ? 0 : wholeStart(text, afterMark(text, wanted, first));
  const end = wholeEnd(text, Math.min(text.length, start + length));
  return {
    text: text.slice(start, end),
    ranges: ranges
      .filter(([from, to]) => to > start && from < end)
      .map(([from, to]): Range => [Math.max(from, start) - start, Math.min(to, end) - start]),
    isCutBefore: start > 0,
    isCutAfter: end < text.length,
  };
}

/** Where the match begins from which on `length` units hold the most words of different kinds, counted by their units. */
function richestStart(text: string, ranges: readonly Range[], length: number): number {
  let richest = { start: ranges[0]?.[0] ?? 0, worth: 0 };
  for (const [start] of ranges) {
    const near = ranges.filter(([from, to]) => from >= start && to <= start + length);
    const worth = [...new Set(near.map((range) => text.slice(...range)))].join('').length;
    if (worth > richest.worth) richest = { start, worth };
  }
  return richest.start;
}

/** A snippet reads better from the beginning of a clause, if one begins before the match. */
function afterMark(text: string, from: number, first: number): number {
  const mark = /[，。；：、！？]/u.exec(text.slice(from, first));
  return mark === null ? from : from + mark.index + 1;
}

function wholeStart(text: string, start: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(start)) ? start - 1 : start;
}

function wholeEnd(text: string, end: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
}
