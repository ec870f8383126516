import type { Range } from '../../corpus/model';

export interface Slice {
  /** In the whole text, UTF-16 code units. */
  readonly start: number;
  readonly text: string;
  readonly isMarked: boolean;
}

/** Cuts a text at the ends of `ranges`, which may overlap, stand in any order or reach beyond the text. */
export function sliceByRanges(text: string, ranges: readonly Range[]): readonly Slice[] {
  const slices: Slice[] = [];
  let position = 0;
  const push = (end: number, isMarked: boolean) => {
    if (end <= position) return;
    slices.push({ start: position, text: text.slice(position, end), isMarked });
    position = end;
  };
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    push(Math.min(start, text.length), false);
    push(Math.min(end, text.length), true);
  }
  push(text.length, false);
  return slices;
}
