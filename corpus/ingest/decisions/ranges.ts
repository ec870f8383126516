import type { Range } from '../../model';

/** What is left of a range without others; these are sorted and apart from each other. */
export function without([start, end]: Range, holes: readonly Range[]): readonly Range[] {
  const left: Range[] = [];
  let position = start;
  for (const [from, to] of holes) {
    if (to <= position) continue;
    if (from >= end) break;
    if (from > position) left.push([position, from]);
    position = to;
  }
  if (position < end) left.push([position, end]);
  return left;
}

/** What a range has in common with others. */
export function within([start, end]: Range, others: readonly Range[]): readonly Range[] {
  return others.flatMap(([from, to]): Range[] => {
    const common: Range = [Math.max(start, from), Math.min(end, to)];
    return common[0] < common[1] ? [common] : [];
  });
}

/** The same characters as sorted ranges that are apart from each other. */
export function united(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const [start, end] of [...ranges].sort((one, other) => one[0] - other[0])) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}

export function overlaps([start, end]: Range, others: readonly Range[]): boolean {
  return others.some(([from, to]) => from < end && start < to);
}

/** Moves ends that stand inside a surrogate pair outwards. */
export function wholeCharacters(content: string, [start, end]: Range): Range {
  return [isInsidePair(content, start) ? start - 1 : start, isInsidePair(content, end) ? end + 1 : end];
}

function isInsidePair(content: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(content.slice(offset - 1, offset + 1));
}
