import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { FoldedText } from '../search/folded-text';
import type { PassageIndex } from '../search/passage-index';
import { createSearch, type FindOptions, type Found, type Search } from '../search/search';
import type { Segmenter } from '../segment/segmenter';
import type { Catalogue } from './catalogue';
import { foldedTexts } from './folded-texts';
import type { ImportedText } from './import-source';
import { inSlices } from './in-slices';
import { NoteSearch } from './note-search';
import type { LibraryState } from './state';
import type { Database } from './store/database';
import { openFts5Index } from './store/fts5-index';
import type { StoredText } from './store/text-rows';
import { writeWhole } from './write-file';

/** Passages that are cut between two answers: about 20 ms. */
const batchLength = 400;

/**
 * Up to so many passages, about 3 MB of text, the terms are held in memory: as fast, and nothing to write but one file.
 * Beyond, each import would write a file of tens of megabytes anew, and the database is faster to open and to ask.
 */
const passagesInMemory = 20_000;

/**
 * The search over the library's texts, with its terms in a file beside the database, or, of a large library, in the
 * database itself.
 */
export class LibrarySearch {
  /** Over what the person wrote; what a query looks for there is found by `find`, too. */
  readonly notes: NoteSearch;
  readonly #state: LibraryState;
  readonly #termsFile: string;
  readonly #crossover: number;
  #catalogue: Catalogue;
  /** Made by the first search: commands that do not search need not wait for it. */
  #search: Search | null = null;
  #segmenter: Segmenter | null = null;
  /** The engine in the database, once the library is large enough. */
  #large: PassageIndex | null = null;

  constructor(state: LibraryState, folder: string, crossover = passagesInMemory) {
    this.notes = new NoteSearch(state);
    this.#state = state;
    this.#crossover = crossover;
    this.#termsFile = join(folder, 'terms.index');
    this.#catalogue = state.catalogue;
  }

  get isRankingReady(): boolean {
    return this.#segmenter !== null && this.#current().isRankingReady;
  }

  /** Null until `startRanking`. */
  get segmenter(): Segmenter | null {
    return this.#segmenter;
  }

  holding(word: string): ReturnType<Search['holding']> {
    return this.#current().holding(word);
  }

  find(query: string, options: FindOptions): Found {
    return this.#current().find(query, { inNotes: this.notes.inNotes, ...options });
  }

  /** What was just imported, found at once. */
  add(texts: readonly ImportedText[]): void {
    if (this.#search === null) return;
    if (this.#segmenter !== null && this.#large === null && this.#isLarge()) this.#rank(this.#search, this.#segmenter);
    for (const { stored, folded } of texts) addText(this.#search, stored, folded);
  }

  /** Ranks by terms from now on, once all passages are cut into words; answers others between two batches. */
  async startRanking(segmenter: Segmenter): Promise<void> {
    const search = this.#current();
    this.#segmenter = segmenter;
    this.#rank(search, segmenter);
    await inSlices(search.readAll(), () => !this.#state.database.isOpen);
    if (this.#state.database.isOpen && search.indexWaiting(0) > 0) await this.cutWaiting();
  }

  /** Cuts what waits, and keeps the result for the next start. */
  async cutWaiting(): Promise<void> {
    while (this.#segmenter !== null && this.#current().indexWaiting(batchLength) > 0) await breathe();
    this.#saveTerms();
  }

  /** The file only saves time at the next start: where it cannot be written, nothing is lost. */
  #saveTerms(): void {
    const terms = this.#search?.saveTerms() ?? null;
    if (terms !== null) writeWhole(this.#termsFile, Buffer.from(terms), { replace: true });
  }

  /** Another program may have changed the texts: then the search is over what there is now. */
  #current(): Search {
    if (this.#search !== null && this.#catalogue === this.#state.catalogue) return this.#search;
    this.#catalogue = this.#state.catalogue;
    const search = searchOver(this.#state.database, this.#catalogue);
    if (this.#segmenter !== null) {
      this.#rank(search, this.#segmenter);
      search.indexWaiting(this.#catalogue.passageCount);
    }
    this.#search = search;
    return search;
  }

  #isLarge(): boolean {
    return this.#state.catalogue.passageCount > this.#crossover;
  }

  #rank(search: Search, segmenter: Segmenter): void {
    this.#large = this.#isLarge() ? openFts5Index(this.#state.database, segmenter.version) : null;
    search.rankWith(segmenter, this.#large ?? this.#savedTerms());
  }

  #savedTerms(): string | null {
    return existsSync(this.#termsFile) ? readFileSync(this.#termsFile, 'utf8') : null;
  }
}

function searchOver(database: Database, catalogue: Catalogue): Search {
  const search = createSearch((slot) => catalogue.passageAt(slot));
  for (const [stored, folded] of foldedTexts(database, catalogue)) addText(search, stored, folded);
  return search;
}

function addText(search: Search, { text, firstRow }: StoredText, folded: FoldedText): void {
  const { id, title, isGuideline, passageCount } = text;
  if (passageCount > 0) search.add({ id, title, isGuideline, firstSlot: firstRow, folded });
}
