import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-library';
import { openDatabase } from '../database';
import { findPackedPassage, writePackedPassage } from '../packed-passage-rows';
import { packedPassages } from './0025-packed-passages';

it('keeps a passage as it first came', () => {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  database.exec(packedPassages.sql);
  const passage = { passageId: 'p', textId: 't', textTitle: '甲', citation: '《甲》', headings: ['一'], text: '“𠮷”' };
  writePackedPassage(database, passage);
  writePackedPassage(database, { ...passage, text: '另一段' });
  expect(findPackedPassage(database, 'p')).toEqual(passage);
  expect(findPackedPassage(database, 'q')).toBeNull();
});
