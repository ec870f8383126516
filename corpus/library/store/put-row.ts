import type { Database } from './database';

type Values = Readonly<Record<string, string | number>>;

/** Inserts a row, or puts its values in the place of those of the row with its `id`. */
export function putRow(database: Database, table: string, values: Values & { readonly id: string }): void {
  const names = namesOf(values);
  const update = names.map((name) => `${name} = excluded.${name}`).join(', ');
  insert(database, table, values, `ON CONFLICT (id) DO UPDATE SET ${update}`);
}

export function insertRow(database: Database, table: string, values: Values): void {
  insert(database, table, values, '');
}

function insert(database: Database, table: string, values: Values, onConflict: string): void {
  const names = namesOf(values);
  const marks = names.map(() => '?').join(', ');
  database
    .prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${marks}) ${onConflict}`)
    .run(...Object.values(values));
}

function namesOf(values: Values): readonly string[] {
  return Object.keys(values).map((name) => `"${name}"`);
}
