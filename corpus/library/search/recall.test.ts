import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fold } from '../../search/fold/fold';
import { randomFrom } from '../../testing/random';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import { importOne } from '../import/import-files';
import { openStore } from '../open-store';
import { sharedSegmenter } from '../shared-segmenter';
import { LibraryState } from '../state';
import { changeText, removeText } from '../texts/editing-texts';
import { verifyLibrary } from '../verify';
import { LibrarySearch } from './library-search';

const random = randomFrom(20261123);
const below = (end: number): number => Math.floor(random() * end);

function oneOf<T>(all: readonly T[]): T {
  const one = all[below(all.length)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
}

/** From 1 to 40 characters of a text, no surrogate pair split, with something to look for in it. */
function someRun(text: string): string {
  const characters = [...text];
  for (;;) {
    const start = below(characters.length);
    const run = characters.slice(start, start + 1 + below(40)).join('');
    if (fold(run) !== '') return run;
  }
}

/** A library of the shipped texts that is changed and searched. */
class ChangingLibrary {
  readonly folder = temporaryFolder();
  readonly state: LibraryState;
  readonly search: LibrarySearch;
  #files = 0;

  constructor(crossover: number) {
    libraryIn(this.folder).close();
    const database = succeeded(openStore(this.folder));
    onTestFinished(() => database.close());
    this.state = new LibraryState(database);
    this.search = new LibrarySearch(this.state, this.folder, crossover);
  }

  get added(): string[] {
    const { texts } = this.state.catalogue;
    return texts.flatMap(({ text }) => (text.sourceFile.startsWith('新') ? [text.id] : []));
  }

  someRow(): number {
    const { firstRow, text } = oneOf(this.state.catalogue.inOrderOfRows);
    return firstRow + below(text.passageCount);
  }

  /** A file of some passages, in an order of its own. */
  async import(): Promise<void> {
    const lines = Array.from({ length: 1 + below(12) }, () => this.state.catalogue.passageAt(this.someRow()).original);
    const path = join(this.folder, `新${this.#files++}.txt`);
    writeFileSync(path, `第${this.#files}次座谈会纪要\n\n${lines.join('\n\n')}\n`);
    const context = {
      state: this.state,
      bundled: [],
      whileStoring: this.search.keepTerms.bind(this.search),
      onTexts: this.search.add.bind(this.search),
    };
    await importOne(context, { path, isNamed: true, bytes: 0 }, () => {});
  }

  remove(textId: string): void {
    succeeded(removeText(this.state, [], textId));
  }

  rename(textId: string): void {
    succeeded(changeText(this.state, textId, { title: `改题${this.#files}` }));
  }

  expectFound(): void {
    const row = this.someRow();
    const { text, original } = this.state.catalogue.passageAt(row);
    const run = someRun(random() < 0.3 ? original : text);
    const { placeOf } = this.search.find(run, { field: 'all', limit: 0 });
    if (placeOf(row) === null) expect.fail(`“${run}” of row ${row}`);
  }
}

it.each([
  ['memory', 20_000],
  ['the database', 100],
])('finds any run after any imports, corrections and removals, with the terms in %s', async (_, crossover) => {
  const library = new ChangingLibrary(crossover);
  await library.search.startRanking(sharedSegmenter());
  for (let change = 0; change < 60; change++) {
    const { added } = library;
    const chance = random();
    if (added.length < 5 || chance < 0.5) await library.import();
    else if (chance < 0.75) library.remove(oneOf(added));
    else library.rename(oneOf(added));
    for (let look = 0; look < 8; look++) library.expectFound();
  }
  await library.search.cutWaiting();
  expect(library.search.isRankingReady).toBe(true);
  expect(library.added.length).toBeGreaterThan(5);
  const { checks } = verifyLibrary(library.state, library.search, [], temporaryFolder());
  expect(checks.filter(({ ok, name }) => !ok && name !== '段落还原')).toEqual([]);
});
