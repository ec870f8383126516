import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sketchedText } from '../../../editions/edition-rule';
import { temporaryFolder } from '../../../testing/temporary-library';
import { openDatabase } from '../database';
import {
  readEditionPairs,
  readLettersOfEditions,
  readSketches,
  textIdsWithoutSketch,
  writeSketches,
} from '../edition-rows';
import { sources } from './0001-sources';
import { editions } from './0011-editions';

it('keeps sketches and pairs, and forgets them with their text', () => {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  database.exec(sources.sql);
  database.exec(`
    INSERT INTO source VALUES (1, 'a', 'h', 'txt', 'utf-8', 1, x'00'), (2, 'b', 'i', 'txt', 'utf-8', 1, x'00');
    INSERT INTO text VALUES ('t', 1, 0, '甲', '甲', 0, 0, 1, NULL, '[]', '[]'), ('u', 2, 0, '甲', '甲', 0, 0, 1, NULL, '[]', '[]');
  `);
  database.exec(editions.sql);
  const one = sketchedText({ id: 't', title: '甲', passages: [{ text: '切实做好新形势下的群众工作' }] });
  const other = { ...one, id: 'u' };
  expect(textIdsWithoutSketch(database)).toEqual(['t', 'u']);
  writeSketches(database, [one, other], [['t', 'u']]);
  expect(textIdsWithoutSketch(database)).toEqual([]);
  expect(readSketches(database)).toEqual([one, other]);
  expect(readEditionPairs(database)).toEqual([['t', 'u']]);
  expect(readLettersOfEditions(database)).toEqual(
    new Map([
      ['t', 13],
      ['u', 13],
    ]),
  );
  writeSketches(database, [{ ...one, id: 'gone' }], [['gone', 't']]);
  expect(readSketches(database)).toHaveLength(2);
  expect(readEditionPairs(database)).toEqual([['t', 'u']]);
  database.exec('DELETE FROM source WHERE id = 2');
  expect(readSketches(database)).toEqual([one]);
  expect(readEditionPairs(database)).toEqual([]);
});
