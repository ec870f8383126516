/** Whether a database is a library of ours at all, and no more than that: a backup may come from anywhere. */
import { type Database, openInMemory } from '../store/database';
import { migrate, schemaVersion } from '../store/migrations/migrate';
import { isRow, type Row, textOf } from '../store/row';

const oldestTables = ['meta', 'source', 'text', 'annotation'];

/** Enough to bring its schema up to date. */
export function mayBeOurs(database: Database): boolean {
  const names = schemaOf(database).map((row) => textOf(row, 'name'));
  return schemaVersion(database) > 0 && oldestTables.every((table) => names.includes(table));
}

/** Every table is there; and nothing that would run by itself but what our own migrations make. */
export function hasOurSchema(database: Database): boolean {
  const own = openInMemory();
  try {
    migrate(own);
    const wanted = schemaOf(own);
    const found = schemaOf(database);
    const hasTables = tablesOf(wanted).every((name) => tablesOf(found).includes(name));
    return hasTables && actorsOf(found).every((sql) => actorsOf(wanted).includes(sql));
  } finally {
    own.close();
  }
}

function tablesOf(rows: readonly Row[]): readonly string[] {
  return rows.filter(({ type }) => type === 'table').map((row) => textOf(row, 'name'));
}

function actorsOf(rows: readonly Row[]): readonly string[] {
  return rows.filter(({ type }) => type === 'trigger' || type === 'view').map((row) => textOf(row, 'sql'));
}

function schemaOf(database: Database): readonly Row[] {
  const rows: unknown[] = database.prepare('SELECT type, name, sql FROM sqlite_schema').all();
  return rows.filter(isRow);
}
