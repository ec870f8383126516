import { expect, it, onTestFinished } from 'vitest';
import { libraryIn, succeeded, temporaryFolder } from '../testing/temporary-library';
import { LibrarySearch } from './library-search';
import { openStore } from './open-store';
import { sharedSegmenter } from './shared-segmenter';
import { LibraryState } from './state';

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
    .matches.map(({ passageId, match }) => `${passageId} ${match}`)
    .sort();
}

it('finds the same with the terms in the database as with the terms in memory', async () => {
  const { state, folder } = shippedState();
  const small = new LibrarySearch(state, folder);
  const large = new LibrarySearch(state, folder, 100);
  await small.startRanking(sharedSegmenter());
  await large.startRanking(sharedSegmenter());
  expect([small.isRankingReady, large.isRankingReady]).toEqual([true, true]);
  expect(state.database.prepare('SELECT count(*) AS count FROM term_passage').get()).toMatchObject({
    count: state.catalogue.passageById.size,
  });
  for (const query of queries) {
    expect(found(large, query).length).toBeGreaterThan(0);
    expect(found(large, query)).toEqual(found(small, query));
  }
});

it('moves the terms into the database once the library has grown, and finds what was added', async () => {
  const { state, folder } = shippedState();
  const search = new LibrarySearch(state, folder, state.catalogue.passageById.size);
  await search.startRanking(sharedSegmenter());
  const [stored] = state.catalogue.texts;
  const [source] = state.catalogue.sources;
  const [passage] = stored?.passages ?? [];
  if (stored === undefined || source === undefined || passage === undefined) throw new Error('no texts');
  const added = { ...passage, id: 'added', textId: 'grown', original: '新增的座谈纪要', text: '新增的座谈纪要' };
  const grown = { ...stored, text: { ...stored.text, id: 'grown' }, passages: [added] };
  state.catalogue.add(state.catalogue.version ?? '', source, [grown]);
  search.add([grown]);
  expect(found(search, '新增的座谈纪要')).toEqual(['added literal']);
  await search.cutWaiting();
  expect(search.isRankingReady).toBe(true);
  expect(found(search, '纪要 新增')).toEqual(['added terms']);
});
