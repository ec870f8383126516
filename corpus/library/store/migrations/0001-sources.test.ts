import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-library';
import { openDatabase } from '../database';
import { findSourceByHash, insertSource, readSourceBytes } from '../source-rows';
import { sources } from './0001-sources';

it('keeps every byte of a file, also NUL and what is no text in any encoding', () => {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  database.exec(sources.sql);
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  const source = { file: '甲.txt', hash: 'h', format: 'txt', encoding: 'utf-8', characters: 256 } as const;
  const id = insertSource(database, source, bytes);
  expect([...readSourceBytes(database, id)]).toEqual([...bytes]);
  expect(findSourceByHash(database, 'h')).toEqual({ ...source, id });
  expect(() => insertSource(database, source, bytes)).toThrow('UNIQUE');
});

it('takes texts, passages and removals away with their source', () => {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  database.exec(sources.sql);
  database.exec(`
    INSERT INTO source VALUES (1, 'a', 'h', 'txt', 'utf-8', 1, x'00');
    INSERT INTO text VALUES ('t', 1, 0, '甲', '甲', 0, 0, 1, NULL, '[]', '[]');
    INSERT INTO passage VALUES ('p', 't', 0, 'paragraph', 0, '[]', '甲', '[]', '[[0,1]]', NULL, NULL, 0);
    INSERT INTO removal VALUES ('t', 0, 1, '空行');
    DELETE FROM source;
  `);
  for (const table of ['text', 'passage', 'removal']) {
    expect(database.prepare(`SELECT count(*) AS count FROM ${table}`).get()).toMatchObject({ count: 0 });
  }
});
