import type { Database } from './database';
import { isRow, textOf } from './row';

/** A row of what a person wrote, by table and key. */
export interface WrittenRow {
  readonly table: string;
  readonly key: string;
}

/** Rows that are not what was written, or are gone. Reads all that people wrote. */
export function readDamagedRows(database: Database): readonly WrittenRow[] {
  const rows: unknown[] = database.prepare('SELECT "table", "key" FROM damaged_row').all();
  return rows.filter(isRow).map((row) => ({ table: textOf(row, 'table'), key: textOf(row, 'key') }));
}

/** Whether a copy of the library, of whatever age, has this row as it was written. */
export function hasWholeRow(database: Database, { table, key }: WrittenRow): boolean {
  const isKept = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'damaged_row'").get() !== undefined;
  if (!isKept) return false;
  const isThere = database.prepare('SELECT 1 FROM row_checksum WHERE "table" = ? AND "key" = ?').get(table, key);
  const isDamaged = database.prepare('SELECT 1 FROM damaged_row WHERE "table" = ? AND "key" = ?').get(table, key);
  return isThere !== undefined && isDamaged === undefined;
}
