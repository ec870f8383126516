import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-library';
import { type ConvertedRow, readConvertedRow, writeConvertedRow } from '../converted-rows';
import { openDatabase } from '../database';
import { sources } from './0001-sources';
import { convertedSources } from './0012-converted-sources';

const row: ConvertedRow = {
  content: '第一条\0\uD83D',
  rules: 'md',
  isUnsure: true,
  metadata: [{ name: 'author', value: '某局' }],
  pages: [{ start: 0, label: 'iv' }],
  warnings: ['页码不全'],
};

it('keeps every character of the text, and nothing of a file that is gone', () => {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  database.exec(sources.sql);
  database.exec(convertedSources.sql);
  database.exec(
    `INSERT INTO source VALUES (1, 'a.pdf', 'h', 'pdf', '', 1, x'00'), (2, 'b', 'i', 'txt', 'big5', 1, x'00')`,
  );
  writeConvertedRow(database, 1, row);
  writeConvertedRow(database, 2, { ...row, content: null });
  expect(readConvertedRow(database, 1)).toEqual(row);
  expect(readConvertedRow(database, 2)).toEqual({ ...row, content: null });
  database.exec('DELETE FROM source');
  expect(readConvertedRow(database, 1)).toBeNull();
});
