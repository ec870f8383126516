import { useRef } from 'react';

export interface IdentifiedRow<Row> {
  readonly id: string;
  readonly row: Row;
}

/**
 * Gives rows that have no ids of their own ids for as long as they are in sight, so that a field goes with its row when
 * rows are moved. A change that is announced by `rowsOf` keeps them; else rows are told by their place.
 */
export function useRowIds<Row>(rows: readonly Row[]): {
  readonly items: readonly IdentifiedRow<Row>[];
  /** The rows in a new order, which keep their ids. */
  readonly rowsOf: (items: readonly IdentifiedRow<Row>[]) => readonly Row[];
} {
  const ids = useRef<readonly string[]>([]);
  if (ids.current.length !== rows.length) {
    ids.current = rows.map((_, index) => ids.current[index] ?? crypto.randomUUID());
  }
  return {
    items: rows.map((row, index) => ({ id: ids.current[index] ?? String(index), row })),
    rowsOf: (next) => {
      ids.current = next.map(({ id }) => id);
      return next.map(({ row }) => row);
    },
  };
}
