import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-library';
import { openDatabase } from '../database';
import {
  deleteSynonymSet,
  insertSynonymSet,
  readSwitchedOff,
  readSynonymSets,
  switchSynonyms,
  updateSynonymSet,
} from '../synonym-rows';
import { synonyms } from './0008-synonyms';

it('keeps sets newest first, what is switched off, and never gives a number twice', () => {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  database.exec(synonyms.sql);
  const first = insertSynonymSet(database, ['枫桥经验', '𠮷"林']);
  const second = insertSynonymSet(database, ['网格员', '网格管理员']);
  updateSynonymSet(database, first, ['枫桥经验', '就地化解']);
  switchSynonyms(database, second, false);
  switchSynonyms(database, second, false);
  switchSynonyms(database, '三会一课', false);
  expect(readSynonymSets(database)).toEqual([
    { id: second, words: ['网格员', '网格管理员'] },
    { id: first, words: ['枫桥经验', '就地化解'] },
  ]);
  expect(readSwitchedOff(database)).toEqual(new Set([second, '三会一课']));

  deleteSynonymSet(database, second);
  switchSynonyms(database, '三会一课', true);
  expect(readSynonymSets(database)).toEqual([{ id: first, words: ['枫桥经验', '就地化解'] }]);
  expect(readSwitchedOff(database)).toEqual(new Set());
  expect(insertSynonymSet(database, ['党建', '党的建设'])).not.toBe(second);
});
