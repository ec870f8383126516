/** Where the middle part of a pattern stands in a text that holds the pattern with some changes. */
export interface Alignment {
  readonly start: number;
  readonly end: number;
  /** Insertions, deletions and replacements of the whole pattern. */
  readonly changes: number;
}

/** Far above a passage of 600 units with a whole-passage quotation; what is larger is not worth the memory. */
const cellLimit = 4_000_000;

const both = 0;
const patternOnly = 1;
const textOnly = 2;

/**
 * Aligns `pattern` to the part of `text` that needs the fewest insertions, deletions and replacements (Sellers), and
 * answers where `[offset, offset + length)` of the pattern falls; null when nothing of it is left.
 * Text put in at a bound of that part stays outside it. Cost: pattern × text, in time and bytes.
 */
export function align(pattern: string, offset: number, length: number, text: string): Alignment | null {
  if (pattern.length * text.length > cellLimit || text.length === 0) return null;
  const { steps, endColumn, changes } = fill(pattern, text);
  const width = text.length + 1;
  let start = 0;
  let end = 0;
  let column = endColumn;
  for (let row = pattern.length; row > 0; ) {
    const step = steps[row * width + column];
    if (row === offset + length) end = column;
    if (step !== textOnly) row -= 1;
    if (step !== patternOnly) column -= 1;
    if (row === offset && step !== textOnly) start = column;
  }
  return start < end ? { start, end, changes } : null;
}

/** The last step of the cheapest way into each cell, and the column where the cheapest whole alignment ends. */
function fill(
  pattern: string,
  text: string,
): { readonly steps: Uint8Array; readonly endColumn: number; readonly changes: number } {
  const width = text.length + 1;
  const steps = new Uint8Array((pattern.length + 1) * width);
  let above = new Uint16Array(width);
  let current = new Uint16Array(width);
  for (let row = 1; row <= pattern.length; row += 1) {
    const unit = pattern.charCodeAt(row - 1);
    current[0] = row;
    steps[row * width] = patternOnly;
    for (let column = 1; column < width; column += 1) {
      const replaced = costAt(above, column - 1) + (unit === text.charCodeAt(column - 1) ? 0 : 1);
      const skipped = costAt(above, column) + 1;
      const inserted = costAt(current, column - 1) + 1;
      const cheapest = Math.min(replaced, skipped, inserted);
      current[column] = cheapest;
      steps[row * width + column] = cheapest === replaced ? both : cheapest === skipped ? patternOnly : textOnly;
    }
    [above, current] = [current, above];
  }
  let endColumn = 0;
  for (let column = 1; column < width; column += 1) {
    // Of equal ends the later one keeps more of the pattern.
    if (costAt(above, column) <= costAt(above, endColumn)) endColumn = column;
  }
  return { steps, endColumn, changes: costAt(above, endColumn) };
}

function costAt(row: Uint16Array, column: number): number {
  return row[column] ?? 0;
}
