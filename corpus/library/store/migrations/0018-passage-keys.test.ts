import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-library';
import { openDatabase } from '../database';
import { sameLetterRows, writePassageKeys } from '../passage-key-rows';
import { sources } from './0001-sources';
import { editions } from './0011-editions';
import { passageKeys } from './0018-passage-keys';

it('finds the passages of the same letters, and forgets them with their passage', () => {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  database.exec(sources.sql);
  database.exec('DROP TABLE passage; CREATE TABLE passage (row INTEGER PRIMARY KEY) STRICT');
  database.exec('INSERT INTO passage VALUES (1), (2), (3)');
  database.exec(editions.sql);
  database.exec(passageKeys.sql);
  const key = 2 ** 53 - 1;
  writePassageKeys(database, [
    { row: 1, key },
    { row: 2, key: 7 },
    { row: 3, key },
    { row: 4, key },
  ]);
  expect(sameLetterRows(database, 3)).toEqual([1, 3]);
  expect(sameLetterRows(database, 4)).toEqual([]);
  database.exec('DELETE FROM passage WHERE row = 1');
  expect(sameLetterRows(database, 3)).toEqual([3]);
});
