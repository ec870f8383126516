import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import { inSlices } from '../in-slices';
import type { Library } from '../interface';
import { openStore } from '../open-store';
import { sharedSegmenter } from '../shared-segmenter';
import { LibraryState } from '../state';
import { openDatabase } from '../store/database';
import { LibrarySearch } from './library-search';
import { keepSearchRight } from './search-upkeep';

const words = '命令主义';

/** A library of the shipped texts whose searched copies were damaged behind its back. */
function damagedLibrary(damage: string): Library {
  const folder = temporaryFolder();
  libraryIn(folder).close();
  const database = openDatabase(join(folder, 'library.db'));
  database.exec(damage);
  database.close();
  return libraryIn(folder);
}

function literalCheck(library: Library): { ok: boolean; detail: string } | undefined {
  return library.verify().checks.find(({ name }) => name === '逐字检索');
}

it('makes again what no longer is as the passages are, after the start, and says so', async () => {
  const library = damagedLibrary('UPDATE folded_text SET characters = zeroblob(length(characters))');
  expect(library.search({ query: words }).hits).toEqual([]);
  expect(literalCheck(library)?.ok).toBe(false);
  await library.warmUp();
  expect(library.search({ query: words }).hits.length).toBeGreaterThan(0);
  const check = literalCheck(library);
  expect(check?.ok).toBe(true);
  expect(check?.detail).toContain('启动自检曾修复');
  expect(library.verify().ok).toBe(true);
});

it('finds nothing to repair in a library as it was made', async () => {
  const library = damagedLibrary('');
  await library.warmUp();
  expect(literalCheck(library)?.detail).not.toContain('修复');
});

it('cuts a text again whose terms are gone from the database', async () => {
  const folder = temporaryFolder();
  libraryIn(folder).close();
  const database = succeeded(openStore(folder));
  onTestFinished(() => database.close());
  const state = new LibraryState(database);
  const search = new LibrarySearch(state, folder, 100);
  await search.startRanking(sharedSegmenter());
  const terms = (): unknown => database.prepare('SELECT count(*) AS count FROM term_docsize').get();
  const before = terms();
  database.exec(`INSERT INTO term (term) VALUES ('delete-all')`);
  const repaired = await inSlices(keepSearchRight(state, search), () => false);
  expect(repaired).toBe(state.catalogue.inOrderOfRows.length);
  await search.cutWaiting();
  expect(search.isRankingReady).toBe(true);
  expect(terms()).toEqual(before);
});
