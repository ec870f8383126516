import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-library';
import { openDatabase } from '../database';
import { readParticulars, writeParticulars } from '../particulars-rows';
import { textParticulars } from './0015-text-particulars';

it('keeps what a person says of a text, until they say nothing', () => {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  database.exec(textParticulars.sql);
  const metadata = [{ name: 'documentNumber', value: '某发〔2024〕7号' }] as const;
  writeParticulars(database, 't', { title: '通知', metadata: null });
  writeParticulars(database, 'u', { title: null, metadata });
  writeParticulars(database, 't', { title: '某通知', metadata: [] });
  expect([...readParticulars(database)]).toEqual([
    ['t', { title: '某通知', metadata: [] }],
    ['u', { title: null, metadata }],
  ]);
  writeParticulars(database, 't', { title: null, metadata: null });
  expect([...readParticulars(database).keys()]).toEqual(['u']);
});
