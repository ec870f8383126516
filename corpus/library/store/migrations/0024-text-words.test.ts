import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-library';
import { openDatabase } from '../database';
import { readTextWords, type TextWords, writeTextWords } from '../word-rows';
import { textWords } from './0024-text-words';

it('keeps the words of a text by the rules that counted them, and forgets them with the text', () => {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  database.exec(`CREATE TABLE text (id TEXT PRIMARY KEY) STRICT; INSERT INTO text VALUES ('a'), ('b')`);
  database.exec(textWords.sql);
  const counted = (textId: string): TextWords => ({
    textId,
    words: new Map([['群众工作', 3]]),
    headings: new Map([['“第一章”', 2]]),
  });
  writeTextWords(database, 'now', [counted('a'), counted('gone')]);
  writeTextWords(database, 'before', [counted('b')]);
  expect(readTextWords(database, 'now')).toEqual([counted('a')]);
  database.exec(`DELETE FROM text WHERE id = 'a'`);
  expect(readTextWords(database, 'now')).toEqual([]);
});
