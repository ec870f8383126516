import { expect, it } from 'vitest';
import type { ImportReport, Text } from '../contract';
import { LibraryLostError } from '../library-client';
import { Importer, type ImportingLibrary } from './importing';

const text: Text = {
  id: 't',
  title: '题名',
  sourceFile: 'a.txt',
  sourceTitle: '题名',
  order: 0,
  isGuideline: false,
  characters: 2,
  passageCount: 1,
  editionOf: null,
  warnings: [],
  metadata: [],
};

function reportOf(jobId: string): ImportReport {
  return { jobId, imported: [text], skipped: [], failed: [], left: 0 };
}

/** An importer over a library that imports like this, and all that the window is told. */
function importing(importPaths: ImportingLibrary['importPaths']) {
  const told: unknown[] = [];
  const library: ImportingLibrary = {
    importPaths,
    continueImport: () => Promise.resolve({ ok: false, failure: { code: 'not-found', message: '已经做完' } }),
  };
  const importer = new Importer(
    library,
    (name, event) => told.push([name, event]),
    () => told.push('imported'),
  );
  return { importer, told };
}

it('tells once how an import ended, whatever was added to it meanwhile', async () => {
  const { importer, told } = importing(() => Promise.resolve(reportOf('one')));
  await Promise.all([importer.importPaths(['a.txt']), importer.importPaths(['b.txt'])]);
  expect(told).toEqual([['importFinished', reportOf('one')], ['libraryChanged', { reason: 'import' }], 'imported']);
  expect(importer.report).toEqual(reportOf('one'));
});

it('says nothing when the library process dies: the import can be gone on with', async () => {
  const { importer, told } = importing(() => Promise.reject(new LibraryLostError()));
  await importer.importPaths(['a.txt']);
  expect(told).toEqual([]);
});

it('reports every file as failed that a fault of the program kept out, and goes on with the next', async () => {
  const { importer, told } = importing(([path]) =>
    path === 'a.txt' ? Promise.reject(new Error('出错')) : Promise.resolve(reportOf('two')),
  );
  await importer.importPaths(['a.txt']);
  await importer.importPaths(['c.txt']);
  expect(told.slice(0, 2)).toEqual([
    [
      'importFinished',
      {
        jobId: '',
        imported: [],
        skipped: [],
        failed: [{ path: 'a.txt', code: 'file-unreadable', reason: '出错' }],
        left: 0,
      },
    ],
    ['importFinished', reportOf('two')],
  ]);
});

it('says that an import that is over cannot be gone on with', async () => {
  const { importer, told } = importing(() => Promise.resolve(reportOf('none')));
  expect(await importer.continueImport('gone')).toMatchObject({ ok: false, failure: { message: '已经做完' } });
  expect(told).toEqual([]);
});

it('does nothing when nothing was chosen', async () => {
  const { importer, told } = importing(() => Promise.reject(new Error('asked for nothing')));
  await importer.importPaths([]);
  expect(told).toEqual([]);
});
