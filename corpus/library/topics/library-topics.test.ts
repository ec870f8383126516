import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import type { Library } from '../interface';
import { openStore } from '../open-store';
import { sharedSegmenter } from '../shared-segmenter';
import { LibraryState } from '../state';
import { type Database, openDatabase } from '../store/database';
import { LibraryTopics } from './library-topics';

function counts(library: Pick<Library, 'topics'>): number[] {
  return library.topics().flatMap(({ topics }) => topics.map(({ passageCount }) => passageCount));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** Ids of the texts as they were written, earliest first; a text that is written again comes last. */
function writtenOrder(folder: string): unknown[] {
  const database = openDatabase(join(folder, 'library.db'));
  const rows = database.prepare('SELECT text_id FROM text_topics ORDER BY rowid').all();
  database.close();
  return rows;
}

async function importText(
  library: Library,
  folder: string,
  name: string,
  paragraphs: readonly string[],
): Promise<void> {
  const file = join(folder, `${name}.md`);
  writeFileSync(file, `# ${name}\n\n${paragraphs.join('\n\n')}\n`);
  const report = await library.importPaths([file]);
  rmSync(file);
  expect(report.failed).toEqual([]);
}

it('answers with what is there until the rest is worked out', async () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  expect(library.topics().map(({ topics }) => topics.length)).toEqual([3, 4, 3, 6]);
  expect(sum(counts(library))).toBe(0);
  const updating = library.updateTopics();
  const found = library.search({ query: '化解矛盾' }).hits.flatMap(({ topicIds }) => topicIds);
  await updating;
  expect(sum(counts(library))).toBeGreaterThan(30);
  expect(library.search({ query: '化解矛盾' }).hits.flatMap(({ topicIds }) => topicIds).length).toBeGreaterThan(
    found.length,
  );
});

it('assigns one more text without touching the others, once the library is of some size', async () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  const plain = Array.from({ length: 1_000 }, (_, index) => `群众的第 ${index + 1} 件事情，说的是天气和庄稼。`);
  await importText(library, folder, '很长的文章', plain);
  await library.updateTopics();
  const before = writtenOrder(folder);
  expect(before).toHaveLength(17);
  const known = counts(library);
  await importText(library, folder, '新来的文章', ['要下基层倾听群众呼声，了解群众的愿望，摸清群众的思想动态。']);
  expect(counts(library)).toEqual(known);
  await library.updateTopics();
  expect(writtenOrder(folder).slice(0, -1)).toEqual(before);
  expect(sum(counts(library))).toBeGreaterThan(sum(known));
});

it('takes up again what was broken off', async () => {
  const whole = libraryIn(temporaryFolder());
  await whole.updateTopics();
  const folder = temporaryFolder();
  const first = libraryIn(folder);
  const updating = first.updateTopics();
  first.close();
  await updating;
  const second = libraryIn(folder);
  await second.updateTopics();
  expect(counts(second)).toEqual(counts(whole));
});

/** Nothing more can be written than fits into what is there. */
function fill(database: Database): void {
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.exec('PRAGMA max_page_count = 1');
}

it('goes on with what it found where the disk is full, and finds it again the next time', async () => {
  const folder = temporaryFolder();
  libraryIn(folder).close();
  const store = succeeded(openStore(folder));
  fill(store);
  const topics = new LibraryTopics(new LibraryState(store), sharedSegmenter);
  await topics.update();
  const found = counts({ topics: () => topics.groups() });
  expect(sum(found)).toBeGreaterThan(30);
  await topics.update();
  store.close();
  const library = libraryIn(folder);
  expect(sum(counts(library))).toBe(0);
  await library.updateTopics();
  expect(counts(library)).toEqual(found);
});
