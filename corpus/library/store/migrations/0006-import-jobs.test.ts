import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-library';
import { type Database, openDatabase } from '../database';
import { addImportFiles, deleteImport, keepOutcomes, readImport, startImport } from '../import-rows';
import { importJobs } from './0006-import-jobs';

function emptyDatabase(): Database {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  database.exec(importJobs.sql);
  return database;
}

const file = (path: string) => ({ path, isNamed: false, bytes: 7 });

it('keeps what became of each file, and nothing of an import that is through', () => {
  const database = emptyDatabase();
  startImport(database, 'j', '2026-11-23T02:40:00.000Z');
  addImportFiles(database, 'j', 0, [file('甲.txt'), file('乙.txt')]);
  addImportFiles(database, 'j', 2, [{ ...file('丙'), isNamed: true }]);
  const imported = { kind: 'imported', reason: '', textIds: ['t'], code: null } as const;
  keepOutcomes(database, 'j', new Map([[1, imported]]));
  expect(readImport(database)).toEqual({
    id: 'j',
    startedAt: '2026-11-23T02:40:00.000Z',
    files: [
      { ...file('甲.txt'), attempts: 0, outcome: null },
      { ...file('乙.txt'), attempts: 0, outcome: imported },
      { ...file('丙'), isNamed: true, attempts: 0, outcome: null },
    ],
  });
  deleteImport(database, 'j');
  expect(readImport(database)).toBeNull();
  expect(database.prepare('SELECT * FROM import_file').all()).toEqual([]);
});

it('takes a damaged row for damage, not for an outcome', () => {
  const database = emptyDatabase();
  startImport(database, 'j', '');
  database.exec(`INSERT INTO import_file VALUES ('j', 0, 'a', 0, 1, 0, '{"kind":"imported"}')`);
  expect(() => readImport(database)).toThrow('outcome');
});
