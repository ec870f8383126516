import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-library';
import { inTransaction, openDatabase, pragmaValue } from './database';

it('is fully synchronous on the second open as on the first', () => {
  const file = join(temporaryFolder(), 'a.db');
  for (const _ of ['made', 'found']) {
    const database = openDatabase(file);
    expect(pragmaValue(database, 'synchronous')).toBe(2);
    expect(pragmaValue(database, 'journal_mode')).toBe('wal');
    expect(pragmaValue(database, 'foreign_keys')).toBe(1);
    database.close();
  }
});

it('keeps all of a transaction or nothing', () => {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  database.exec('CREATE TABLE one (value INTEGER) STRICT');
  const insert = database.prepare('INSERT INTO one VALUES (?)');
  expect(
    inTransaction(database, () => {
      insert.run(1);
      return 'kept';
    }),
  ).toBe('kept');
  expect(() =>
    inTransaction(database, () => {
      insert.run(2);
      throw new Error('stop');
    }),
  ).toThrow('stop');
  expect(database.prepare('SELECT value FROM one').all()).toMatchObject([{ value: 1 }]);
  database.close();
});
