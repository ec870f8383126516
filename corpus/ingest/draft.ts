import type { Range } from '../model';

/**
 * A source on its way to passages: the characters still kept, and where each run of them came from.
 * What is no longer in a draft stands in its removals, so that the two together are always the whole source.
 */
export interface Draft {
  /** All of it, as it was decoded. */
  readonly source: string;
  readonly text: string;
  /** Where each run of kept characters begins in `text`, ascending from 0 … */
  readonly starts: readonly number[];
  /** … and in the source. */
  readonly origins: readonly number[];
  readonly removals: readonly RemovedRange[];
}

/** In the source. */
export interface RemovedRange {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** A paragraph break that the source shows as a space; a real line break is '\n'. */
export const recoveredBreak = '\u2029';

/** Replaces `[start, end)` of a draft's text; edits of one rule are sorted and apart from each other. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  /** Nothing, or one character that stands for the first of the replaced ones. */
  readonly to: '' | ' ' | '\n' | typeof recoveredBreak;
}

/** The source from `range[0]` to `range[1]` as it stands. */
export function draftOf(content: string, range: Range): Draft {
  return { source: content, text: content.slice(range[0], range[1]), starts: [0], origins: [range[0]], removals: [] };
}

/** Linear in the draft. */
export function applyEdits(draft: Draft, edits: readonly Edit[], reason: string): Draft {
  if (edits.length === 0) return draft;
  const kept: string[] = [];
  const starts: number[] = [];
  const origins: number[] = [];
  const removals: RemovedRange[] = [...draft.removals];
  let length = 0;
  const keep = (start: number, end: number, characters: string) => {
    for (const [from, to] of sourceSpans(draft, start, end)) {
      starts.push(length);
      origins.push(from);
      length += to - from;
    }
    kept.push(characters);
  };
  let position = 0;
  for (const edit of edits) {
    if (edit.start > position) keep(position, edit.start, draft.text.slice(position, edit.start));
    const removedFrom = edit.start + edit.to.length;
    if (edit.to !== '') keep(edit.start, removedFrom, edit.to);
    for (const [start, end] of sourceSpans(draft, removedFrom, edit.end)) removals.push({ start, end, reason });
    position = edit.end;
  }
  if (position < draft.text.length) keep(position, draft.text.length, draft.text.slice(position));
  return { source: draft.source, text: kept.join(''), starts, origins, removals };
}

/** Where the characters `[start, end)` of the draft's text stand in the source; neighbouring spans are one. */
export function sourceSpans(draft: Draft, start: number, end: number): readonly Range[] {
  const spans: Range[] = [];
  let position = start;
  for (let run = runAt(draft, start); position < end; run++) {
    const runStart = draft.starts[run] ?? 0;
    const runEnd = Math.min(draft.starts[run + 1] ?? draft.text.length, end);
    const from = (draft.origins[run] ?? 0) + position - runStart;
    const to = from + runEnd - position;
    const last = spans.at(-1);
    if (last !== undefined && last[1] === from) spans[spans.length - 1] = [last[0], to];
    else if (to > from) spans.push([from, to]);
    position = runEnd;
  }
  return spans;
}

/** Where one character of the draft's text stands in the source. */
export function sourceOffset(draft: Draft, offset: number): number {
  const run = runAt(draft, offset);
  return (draft.origins[run] ?? 0) + offset - (draft.starts[run] ?? 0);
}

/** Where the first character of the draft's text stands that is not before this one of the source. Logarithmic. */
export function draftOffset(draft: Draft, offset: number): number {
  let low = 0;
  let high = draft.origins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((draft.origins[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const run = low - 1;
  if (run < 0) return 0;
  const start = draft.starts[run] ?? 0;
  const end = draft.starts[low] ?? draft.text.length;
  return Math.min(end, start + offset - (draft.origins[run] ?? 0));
}

function runAt(draft: Draft, offset: number): number {
  let low = 0;
  let high = draft.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((draft.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A part of a draft whose removals are sorted, with the removals that lie in `range` of the source. */
export function sliceDraft(draft: Draft, start: number, end: number, range: Range): Draft {
  const spans = sourceSpans(draft, start, end);
  const starts: number[] = [];
  let length = 0;
  for (const [from, to] of spans) {
    starts.push(length);
    length += to - from;
  }
  const removals: RemovedRange[] = [];
  for (let index = firstAfter(draft.removals, range[0]); index < draft.removals.length; index++) {
    const removal = draft.removals[index];
    if (removal === undefined || removal.start >= range[1]) break;
    const from = Math.max(removal.start, range[0]);
    removals.push({ start: from, end: Math.min(removal.end, range[1]), reason: removal.reason });
  }
  return {
    source: draft.source,
    text: draft.text.slice(start, end),
    starts,
    origins: spans.map(([from]) => from),
    removals,
  };
}

/** Index of the first of sorted removals that ends after the offset. */
function firstAfter(removals: readonly RemovedRange[], offset: number): number {
  let low = 0;
  let high = removals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((removals[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The same draft with its removals in the order of the source. */
export function sortRemovals(draft: Draft): Draft {
  return { ...draft, removals: [...draft.removals].sort((one, other) => one.start - other.start) };
}
