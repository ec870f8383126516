import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { TidyingDecision } from '../../../model';
import { temporaryFolder } from '../../../testing/temporary-library';
import { openDatabase } from '../database';
import { deleteTidying, insertTidying, readTidying, type TidiedContent } from '../tidying-rows';
import { tidying } from './0023-tidying';

const content: TidiedContent = { sourceHash: 'bytes', contentHash: 'text' };

const decisions: readonly TidyingDecision[] = [
  { kind: 'correct', start: 3, end: 5, to: '“𠮷”', reason: '据原件' },
  { kind: 'split', start: 9, end: 9, to: '', reason: '' },
  { kind: 'keep', start: 3, end: 4, to: '', reason: '' },
];

it('keeps decisions about one reading of one file, in their order', () => {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  database.exec(tidying.sql);
  const numbers = decisions.map((decision) => insertTidying(database, content, decision));
  const other = { kind: 'remove', start: 1, end: 2, to: '', reason: '' } as const;
  insertTidying(database, { ...content, contentHash: 'other' }, other);
  const stored = decisions.map((decision, index) => ({ number: numbers[index], decision }));
  expect(readTidying(database, content)).toEqual(stored);
  deleteTidying(database, numbers[1] ?? 0);
  expect(readTidying(database, content)).toEqual([stored[0], stored[2]]);
  expect(readTidying(database, { ...content, sourceHash: 'else' })).toEqual([]);
  database.exec("UPDATE tidying_decision SET kind = 'burn'");
  expect(() => readTidying(database, content)).toThrow('kind');
});
