import { expect, it } from 'vitest';
import type { ImportReport, Text } from '../contract';
import { importer } from './importing';

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
const report: ImportReport = { imported: [text], skipped: [], failed: [] };

it('imports one after another, and tells the window how each ended', async () => {
  const log: string[] = [];
  const finish: (() => void)[] = [];
  const importPaths = importer(
    ([path]) => {
      log.push(`begin ${path}`);
      return new Promise((resolve) => finish.push(() => resolve(report)));
    },
    (name) => log.push(name),
  );
  const first = importPaths(['a.txt']);
  const second = importPaths(['b.txt']);
  await Promise.resolve();
  expect(log).toEqual(['begin a.txt']);
  finish[0]?.();
  await first;
  await Promise.resolve();
  expect(log).toEqual(['begin a.txt', 'importFinished', 'libraryChanged', 'begin b.txt']);
  finish[1]?.();
  await second;
});

it('reports every file as failed when the library process dies, and goes on with the next', async () => {
  const told: unknown[] = [];
  const importPaths = importer(
    ([path]) => (path === 'a.txt' ? Promise.reject(new Error('中断')) : Promise.resolve(report)),
    (name, event) => told.push([name, event]),
  );
  await importPaths(['a.txt', 'b.txt']);
  await importPaths(['c.txt']);
  expect(told).toEqual([
    [
      'importFinished',
      {
        imported: [],
        skipped: [],
        failed: [
          { path: 'a.txt', reason: '中断' },
          { path: 'b.txt', reason: '中断' },
        ],
      },
    ],
    ['importFinished', report],
    ['libraryChanged', { reason: 'import' }],
  ]);
});

it('does nothing when nothing was chosen', async () => {
  const importPaths = importer(
    () => Promise.reject(new Error('asked for nothing')),
    (name) => {
      throw new Error(name);
    },
  );
  await expect(importPaths([])).resolves.toBeUndefined();
});
