/** Share of `wanted` that `found` keeps: 1 when equal, 0 when nothing is left. Cost: length × length. */
export function similarity(wanted: string, found: string): number {
  const longer = Math.max(wanted.length, found.length);
  return longer === 0 ? 1 : 1 - editDistance(wanted, found) / longer;
}

/** Insertions, deletions and replacements of UTF-16 units. */
function editDistance(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left.charCodeAt(row - 1) === right.charCodeAt(column - 1);
      current.push(
        Math.min(at(above, column - 1) + (isSame ? 0 : 1), at(above, column) + 1, at(current, column - 1) + 1),
      );
    }
    above = current;
  }
  return at(above, right.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
