import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-library';
import { type Database, openDatabase } from '../database';
import { passageReader } from '../passage-rows';
import { readTexts } from '../text-rows';
import { migrate, migrations } from './migrate';

/** As a program of the schema before left it: two files, the second of which came first in the tables. */
function olderLibrary(): Database {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  for (const migration of migrations.slice(0, 8)) database.exec(migration.sql);
  database.exec(`
    PRAGMA user_version = 8;
    INSERT INTO source VALUES (1, 'a.txt', 'h', 'txt', 'utf-8', 2, x'00'), (2, 'b.txt', 'i', 'txt', 'utf-8', 1, x'00');
    INSERT INTO text VALUES
      ('u', 2, 0, '乙', '乙', 0, 0, 1, NULL, '[]', '[]'),
      ('t', 1, 0, '甲', '甲', 0, 0, 1, NULL, '[]', '[]'),
      ('none', 1, 1, '空', '空', 0, 1, 2, NULL, '[]', '[]');
    INSERT INTO passage VALUES
      ('u0', 'u', 0, 'paragraph', 0, '[]', '三', '[]', '[[0,1]]', NULL, NULL, 0),
      ('t1', 't', 1, 'paragraph', 0, '["甲"]', '二', '[]', '[[0,1]]', 0, 1, 0),
      ('t0', 't', 0, 'title', 1, '[]', '一', '[]', '[[0,1]]', NULL, NULL, 0);
    INSERT INTO term_passage (id, fingerprint) VALUES ('t0', 'f');
    INSERT INTO term (rowid, title, headings, text) VALUES (1, '', '', 'a');
  `);
  return database;
}

it('numbers the passages in the order of import and of their text, and keeps them as they were', () => {
  const database = olderLibrary();
  migrate(database);
  expect(
    readTexts(database).map(({ text, firstRow }) => [text.id, firstRow, text.passageCount, text.sourceFile]),
  ).toEqual([
    ['t', 1, 2, 'a.txt'],
    ['none', 0, 0, 'a.txt'],
    ['u', 3, 1, 'b.txt'],
  ]);
  const reader = passageReader(database);
  expect(reader.passagesOf({ firstRow: 1, count: 2, file: 'a.txt' }).map(({ id, text }) => id + text)).toEqual([
    't0一',
    't1二',
  ]);
  expect(reader.passageIn(2, 'a.txt')).toMatchObject({ headings: ['甲'], runInHeading: [0, 1], textId: 't' });
  expect([reader.rowOf('u0'), reader.rowOf('none'), reader.passageIn(4, 'b.txt')]).toEqual([3, null, null]);
});

it('takes the terms of a passage away with it, and never gives its number again', () => {
  const database = olderLibrary();
  migrate(database);
  const count = (table: string): unknown => database.prepare(`SELECT count(*) AS count FROM ${table}`).get();
  expect(count('term_docsize')).toMatchObject({ count: 0 });
  database.exec(`
    INSERT INTO term (rowid, title, headings, text) VALUES (1, '', '', 'a'), (2, '', '', 'a'), (3, '', '', 'a');
    INSERT INTO term_text VALUES (1, 3, 'f'), (3, 4, 'f');
    DELETE FROM source WHERE id = 2;
    DELETE FROM text WHERE id = 't';
  `);
  expect(count('passage')).toMatchObject({ count: 0 });
  expect(count('term_docsize')).toMatchObject({ count: 0 });
  expect(count('term_text')).toMatchObject({ count: 0 });
  database.exec(`
    INSERT INTO passage (id, text_id, "order", role, level, headings, original, corrections, spans, is_our_cut)
    VALUES ('n', 'none', 0, 'title', 1, '[]', '四', '[]', '[[0,1]]', 0)
  `);
  expect(passageReader(database).rowOf('n')).toBe(4);
});
