import type { Passage, Range } from '../model';

/** Stands between two passages, so that the bounds of a passage count when surroundings are compared. */
export const passageBreak = '\n';

/** The passages of a text as one run of characters: paragraphs may have been split or joined since. */
export interface Stream {
  readonly text: string;
  readonly passages: readonly Passage[];
  /** Where each passage begins in `text`. */
  readonly starts: readonly number[];
}

/** Begins and ends with a break. */
export function streamOf(passages: readonly Passage[]): Stream {
  const starts: number[] = [];
  let at = passageBreak.length;
  for (const { text } of passages) {
    starts.push(at);
    at += text.length + passageBreak.length;
  }
  const text = passageBreak + passages.map((passage) => passage.text + passageBreak).join('');
  return { text, passages, starts };
}

export interface PassageRange {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** Where `[start, end)` of the stream stands; of a range over several passages the longest part, null when it has none. */
export function passageRangeOf({ passages, starts }: Stream, [start, end]: Range): PassageRange | null {
  let longest: PassageRange | null = null;
  for (let index = indexAt(starts, start); index < passages.length && (starts[index] ?? end) < end; index += 1) {
    const passage = passages[index];
    const first = starts[index];
    if (passage === undefined || first === undefined) break;
    const part = { passage, start: Math.max(0, start - first), end: Math.min(passage.text.length, end - first) };
    if (part.end - part.start > (longest === null ? 0 : longest.end - longest.start)) longest = part;
  }
  return longest;
}

/** The last passage that begins at or before `offset`; 0 when none does. */
function indexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
