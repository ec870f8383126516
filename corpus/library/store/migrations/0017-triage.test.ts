import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-library';
import { openDatabase } from '../database';
import { readPassedOver, writePassedOver } from '../triage-rows';
import { triage } from './0017-triage';

it('remembers what was passed over by one guideline, however often, and forgets it when taken back', () => {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  database.exec(triage.sql);
  writePassedOver(database, 'g', 'p', true);
  writePassedOver(database, 'g', 'p', true);
  writePassedOver(database, 'g', 'q', true);
  writePassedOver(database, 'h', 'p', true);
  writePassedOver(database, 'g', 'q', false);
  expect(readPassedOver(database, 'g')).toEqual(new Set(['p']));
  expect(readPassedOver(database, 'h')).toEqual(new Set(['p']));
});
