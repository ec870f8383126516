import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-library';
import { hasWholeRow, readDamagedRows } from '../checksum-rows';
import { type Database, openDatabase } from '../database';
import { checksums } from './0022-checksums';
import { migrations } from './migrate';

const tables = ['annotation', 'excerpt', 'entry_heading', 'collection', 'session'] as const;

const rows = `
  INSERT INTO annotation VALUES ('a', 'p', 't', 3, 7, '𠮷利“群众”', '前', '后', 'yellow', '想法', '[]', '[]', '1', '1');
  INSERT INTO excerpt VALUES ('c', 'e', 0, 'p', 't', 3, 7, '群众', '前', '后', '批注', '提示', 0);
  INSERT INTO entry_heading VALUES ('c', 'h', 1, '小标题');
  INSERT INTO collection VALUES ('c', '摘编', '1', '1');
  INSERT INTO session VALUES ('s', '{}', '1', '1');
`;

function databaseBefore(): Database {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  for (const { version, sql } of migrations) if (version < checksums.version) database.exec(sql);
  return database;
}

/** As a disk would, past the triggers. */
function damage(database: Database, sql: string): void {
  for (const table of tables) {
    for (const event of ['written', 'changed', 'removed']) database.exec(`DROP TRIGGER ${table}_${event}`);
  }
  database.exec(sql);
}

it('knows what was there before it, and what is written, changed and removed after', () => {
  const database = databaseBefore();
  database.exec(rows);
  database.exec(checksums.sql);
  expect(readDamagedRows(database)).toEqual([]);
  database.exec(`
    UPDATE annotation SET note = '另一个想法';
    UPDATE excerpt SET position = 5;
    UPDATE session SET id = 's2';
    DELETE FROM collection;
    INSERT INTO collection VALUES ('d', '另一个', '1', '1') ON CONFLICT (id) DO UPDATE SET title = excluded.title;
    INSERT INTO collection VALUES ('d', '改名', '1', '1') ON CONFLICT (id) DO UPDATE SET title = excluded.title;
  `);
  expect(readDamagedRows(database)).toEqual([]);
  expect(hasWholeRow(database, { table: 'annotation', key: 'a' })).toBe(true);
  expect(hasWholeRow(database, { table: 'annotation', key: 'b' })).toBe(false);
});

it.each([
  ['annotation', 'a', "UPDATE annotation SET note = '想发'"],
  ['annotation', 'a', "UPDATE annotation SET quote = replace(quote, '群', '郡')"],
  ['annotation', 'a', 'DELETE FROM annotation'],
  ['excerpt', 'c e', "UPDATE excerpt SET quote = '群从'"],
  ['excerpt', 'c e', 'UPDATE excerpt SET is_checked = 1'],
  ['entry_heading', 'c h', "UPDATE entry_heading SET title = '小标頭'"],
  ['collection', 'c', "UPDATE collection SET title = '摘扁'"],
  ['session', 's', "UPDATE session SET content = '[]'"],
])('sees that %s %s has changed: %s', (table, key, sql) => {
  const database = databaseBefore();
  database.exec(checksums.sql);
  database.exec(rows);
  damage(database, sql);
  expect(readDamagedRows(database)).toEqual([{ table, key }]);
  expect(hasWholeRow(database, { table, key })).toBe(false);
});
