import { join } from 'node:path';
import { expect, it } from 'vitest';
import { foldText } from '../../../search/fold/folded-text';
import { plainPassage } from '../../../testing/plain-passages';
import { temporaryFolder } from '../../../testing/temporary-library';
import { openDatabase } from '../database';
import { readFolded, writeFolded } from '../folded-rows';
import { migrate } from './migrate';

const passages = [
  plainPassage('a', '要关心“群众”，𠮷祥\udfb7。', { headings: ['一', '二'] }),
  plainPassage('b', '处臵', { original: '处臵', headings: ['一'], role: 'title', kind: 'heading' }),
];

it('keeps a folded text as it is, also half a surrogate pair, and in the order of rows', () => {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  migrate(database);
  const folded = foldText(passages);
  const other = foldText(passages.slice(1));
  writeFolded(database, 7, other);
  writeFolded(database, 3, folded);
  const read = [...readFolded(database)];
  expect(read.map(({ firstRow }) => firstRow)).toEqual([3, 7]);
  expect(read[0]?.characters()).toBe('要关心"群众",𠮷祥\udfb7.\n处置\n一\n二\n');
  for (const [one, made] of [
    [read[0], folded],
    [read[1], other],
  ] as const) {
    expect(one?.parts).toEqual(made.parts);
    expect([...(one?.traits ?? [])]).toEqual([...made.traits]);
    expect(one?.fingerprint).toBe(made.fingerprint);
  }
});
