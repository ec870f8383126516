import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { createSearch, type FindOptions, type Found, type Search } from '../search/search';
import type { Segmenter } from '../segment/segmenter';
import type { Catalogue } from './catalogue';
import type { LibraryState } from './state';
import type { StoredText } from './store/text-rows';
import { writeWhole } from './write-file';

/** Passages that are cut between two answers: about 20 ms. */
const batchLength = 400;

/** The search over the library's texts, with its terms in a file beside the database. */
export class LibrarySearch {
  readonly #state: LibraryState;
  readonly #termsFile: string;
  #catalogue: Catalogue;
  /** Made by the first search: commands that do not search need not wait for it. */
  #search: Search | null = null;
  #segmenter: Segmenter | null = null;

  constructor(state: LibraryState, folder: string) {
    this.#state = state;
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
    return this.#current().find(query, options);
  }

  /** What was just imported, found at once. */
  add(texts: readonly StoredText[]): void {
    if (this.#search !== null) addTexts(this.#search, texts);
  }

  /** Ranks by terms from now on, once all passages are cut into words; answers others between two batches. */
  async startRanking(segmenter: Segmenter): Promise<void> {
    const search = this.#current();
    this.#segmenter = segmenter;
    search.rankWith(segmenter, this.#savedTerms());
    if (search.indexWaiting(0) === 0) return;
    await this.cutWaiting();
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
    const search = searchOver(this.#catalogue);
    if (this.#segmenter !== null) {
      search.rankWith(this.#segmenter, this.#savedTerms());
      search.indexWaiting(this.#catalogue.passageById.size);
    }
    this.#search = search;
    return search;
  }

  #savedTerms(): string | null {
    return existsSync(this.#termsFile) ? readFileSync(this.#termsFile, 'utf8') : null;
  }
}

function searchOver(catalogue: Catalogue): Search {
  const search = createSearch();
  addTexts(search, catalogue.texts);
  return search;
}

function addTexts(search: Search, texts: readonly StoredText[]): void {
  for (const { text, passages } of texts) {
    search.add(passages.map((passage) => ({ passage, textTitle: text.title, isGuideline: text.isGuideline })));
  }
}
