import type { ComparedRow } from '../../electron/contract';

/** Which rows of a comparison are in sight. */
export type ComparisonView = 'all' | 'different' | 'one-only' | 'other-only';

export const comparisonViews: readonly ComparisonView[] = ['different', 'one-only', 'other-only', 'all'];

/** A row with the name that lists know it by: its place among all rows. */
export interface NamedRow extends ComparedRow {
  readonly id: string;
}

export function rowsOfView(rows: readonly ComparedRow[], view: ComparisonView): readonly NamedRow[] {
  const named = rows.map((row, index) => ({ ...row, id: String(index) }));
  if (view === 'all') return named;
  return named.filter(({ kind }) => (view === 'different' ? kind !== 'same' : kind === view));
}

/** The next difference after, or before, the chosen row; the first or last where none is chosen; null at the end. */
export function neighbouringDifference(
  rows: readonly NamedRow[],
  chosenId: string | null,
  step: 1 | -1,
): string | null {
  const chosen = rows.findIndex(({ id }) => id === chosenId);
  const from = chosen < 0 && step < 0 ? rows.length : chosen;
  for (let index = from + step; index >= 0 && index < rows.length; index += step) {
    const row = rows[index];
    if (row !== undefined && row.kind !== 'same') return row.id;
  }
  return null;
}
