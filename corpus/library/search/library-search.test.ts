import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import { importOne } from '../import/import-files';
import type { ImportedText } from '../import/import-source';
import { openStore } from '../open-store';
import { sharedSegmenter } from '../shared-segmenter';
import { LibraryState } from '../state';
import { inTransaction, openDatabase } from '../store/database';
import { countTextsChange } from '../store/meta-rows';
import { LibrarySearch } from './library-search';

const queries = [
  '群众工作',
  '化解矛盾',
  '调查 研究 方法',
  '的',
  '联系群众 或 依靠群众',
  '干部作风 -学习',
  '标题:群众 方法',
];

/** A library of the shipped texts, once closed by the program that made it. */
function shippedState(): { state: LibraryState; folder: string } {
  const folder = temporaryFolder();
  libraryIn(folder).close();
  const database = succeeded(openStore(folder));
  onTestFinished(() => database.close());
  return { state: new LibraryState(database), folder };
}

function found(search: LibrarySearch, query: string): string[] {
  return search
    .find(query, { field: 'all' })
    .matches.map(({ slot, match }) => `${slot} ${match}`)
    .sort();
}

it('finds the same with the terms in the database as with the terms in memory', async () => {
  const { state, folder } = shippedState();
  const small = new LibrarySearch(state, folder);
  const large = new LibrarySearch(state, folder, 100);
  await small.startRanking(sharedSegmenter());
  await large.startRanking(sharedSegmenter());
  expect([small.isRankingReady, large.isRankingReady]).toEqual([true, true]);
  expect(state.database.prepare('SELECT count(*) AS count FROM term_docsize').get()).toMatchObject({
    count: state.catalogue.passageCount,
  });
  for (const query of queries) {
    expect(found(large, query).length).toBeGreaterThan(0);
    expect(found(large, query)).toEqual(found(small, query));
  }
});

it('moves the terms into the database once the library has grown, and finds what was added', async () => {
  const { state, folder } = shippedState();
  const search = new LibrarySearch(state, folder, state.catalogue.passageCount);
  await search.startRanking(sharedSegmenter());
  const path = join(folder, '座谈.txt');
  writeFileSync(path, '座谈纪要\n\n新增的座谈纪要，供大家学习。\n');
  const imported: ImportedText[] = [];
  const onTexts = async (texts: readonly ImportedText[]): Promise<void> => {
    imported.push(...texts);
    await search.add(texts);
  };
  const whileStoring = (texts: readonly ImportedText[]): void => search.keepTerms(texts);
  await importOne({ state, bundled: [], whileStoring, onTexts }, { path, isNamed: true, bytes: 0 }, () => {});
  const row = state.catalogue.rowOf(imported[0]?.passages.at(-1)?.id ?? '');
  expect(found(search, '“新增的座谈纪要”')).toEqual([`${row} literal`]);
  await search.cutWaiting();
  expect(search.isRankingReady).toBe(true);
  expect(found(search, '学习 新增')).toContain(`${row} terms`);
});

it.each([100, 20_000])(
  'follows what another program brings in, renames and removes (%d in memory)',
  async (crossover) => {
    const { state, folder } = shippedState();
    const search = new LibrarySearch(state, folder, crossover);
    await search.startRanking(sharedSegmenter());
    const [gone] = state.catalogue.texts;
    const other = libraryIn(folder);
    const path = join(folder, '座谈.txt');
    writeFileSync(path, '座谈纪要\n\n新增的座谈纪要，供大家学习。\n');
    const textIds = (query: string): string[] => {
      state.refresh();
      return search
        .find(query, { field: 'all' })
        .textCounts()
        .map(({ textId }) => textId);
    };
    const [added] = (await other.importPaths([path])).imported;
    expect(textIds('“新增的座谈纪要”')).toEqual([added?.id]);
    expect(search.isRankingReady).toBe(true);
    expect(textIds('学习 新增')).toContain(added?.id);
    const database = openDatabase(join(folder, 'library.db'));
    onTestFinished(() => database.close());
    inTransaction(database, () => {
      database.prepare('UPDATE text SET title = ? WHERE id = ?').run('麒麟纪要', added?.id ?? '');
      database.prepare('DELETE FROM text WHERE id = ?').run(gone?.text.id ?? '');
      countTextsChange(database);
    });
    expect(textIds('标题:麒麟')).toEqual([added?.id]);
    expect(textIds('的')).not.toContain(gone?.text.id);
    expect(search.isRankingReady).toBe(true);
    expect(textIds('学习 标题:麒麟')).toContain(added?.id);
  },
);

it('moves the terms into the database before an import that makes the library large', async () => {
  const { state, folder } = shippedState();
  const search = new LibrarySearch(state, folder, state.catalogue.passageCount + 100);
  await search.startRanking(sharedSegmenter());
  const count = (): unknown => state.database.prepare('SELECT count(*) AS count FROM term_docsize').get();
  await search.expect(3_000);
  expect(count()).toEqual({ count: 0 });
  await search.expect(300_000);
  expect(count()).toEqual({ count: state.catalogue.passageCount });
  expect(search.isRankingReady).toBe(true);
});

it('keeps the terms of a text with it, or neither', async () => {
  const { state, folder } = shippedState();
  const search = new LibrarySearch(state, folder, 100);
  await search.startRanking(sharedSegmenter());
  const { database } = state;
  const count = (): unknown => database.prepare('SELECT count(*) AS count FROM term_docsize').get();
  const before = count();
  const path = join(folder, '座谈.txt');
  writeFileSync(path, '座谈纪要\n\n新增的座谈纪要，供大家学习。\n');
  const whileStoring = (texts: readonly ImportedText[]): void => {
    search.keepTerms(texts);
    expect(count()).not.toEqual(before);
    throw Object.assign(new Error('full'), { code: 'ENOSPC', errno: -28 });
  };
  const context = { state, bundled: [], whileStoring, onTexts: async () => {} };
  await importOne(context, { path, isNamed: true, bytes: 0 }, () => {});
  expect(count()).toEqual(before);
  expect(found(search, '“新增的座谈纪要”')).not.toContain('literal');
});
