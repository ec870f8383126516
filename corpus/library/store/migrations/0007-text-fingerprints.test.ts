import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-library';
import { openDatabase } from '../database';
import { findTextByFingerprint, textIdsWithoutFingerprint, writeFingerprint } from '../fingerprint-rows';
import { sources } from './0001-sources';
import { textFingerprints } from './0007-text-fingerprints';

it('finds a text by its fingerprint, and none that is gone', () => {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  database.exec(sources.sql);
  database.exec(`
    INSERT INTO source VALUES (1, 'a', 'h', 'txt', 'utf-8', 1, x'00');
    INSERT INTO text VALUES ('t', 1, 0, '甲', '甲', 0, 0, 1, NULL, '[]', '[]');
  `);
  database.exec(textFingerprints.sql);
  expect(textIdsWithoutFingerprint(database)).toEqual(['t']);
  writeFingerprint(database, 't', 'f');
  expect(textIdsWithoutFingerprint(database)).toEqual([]);
  expect(findTextByFingerprint(database, 'f')).toBe('t');
  expect(findTextByFingerprint(database, 'g')).toBeNull();
  database.exec('DELETE FROM source');
  expect(findTextByFingerprint(database, 'f')).toBeNull();
});
