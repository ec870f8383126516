import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Text } from '../../model';
import type { FoldedText } from '../../search/fold/folded-text';
import { createSearch, type FindOptions, type Found, type Search, type SearchText } from '../../search/search';
import type { PassageIndex } from '../../search/terms/passage-index';
import type { Segmenter } from '../../segment/segmenter';
import type { ImportedText } from '../import/import-source';
import { inSlices } from '../in-slices';
import type { LibraryState } from '../state';
import { openFts5Index } from '../store/fts5-index';
import type { StoredText } from '../store/text-rows';
import type { Catalogue } from '../texts/catalogue';
import { writeWhole } from '../write-file';
import { foldedTexts } from './folded-texts';
import { NoteSearch } from './note-search';

/** Of files that wait to be imported, so many bytes make a passage; of laws as plain text half as many do. */
const bytesOfPassage = 320;

/** Passages that are cut between two answers: about 20 ms. */
const batchLength = 400;

/**
 * Up to so many passages, about a megabyte of text, the terms are held in memory: a little faster, and nothing to write
 * but one file. Beyond, they cost more than that is worth: of 23,535 passages 300 MB (`npm run bench`, `--engines`).
 */
const passagesInMemory = 5_000;

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
  /** The texts that the search is over, by their first row. */
  readonly #shelved = new Map<number, Text>();
  /** Of an import that is under way. */
  #expectedPassages = 0;
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

  folded(): ReturnType<Search['folded']> {
    return this.#current().folded();
  }

  find(query: string, options: FindOptions): Found {
    return this.#current().find(query, { inNotes: this.notes.inNotes, ...options });
  }

  /**
   * An import brings so many bytes: where they make the library a large one, its terms go into the database from the
   * first text on, instead of into memory and then into the database once more.
   */
  async expect(bytes: number): Promise<void> {
    this.#expectedPassages = bytes / bytesOfPassage;
    const { segmenter } = this;
    if (this.#search === null || segmenter === null || this.#large !== null || !this.#isLarge()) return;
    this.#rank(this.#search, segmenter);
    await this.#cut(this.#search);
  }

  /**
   * Keeps the terms of texts with them where the database keeps terms; to be called inside the transaction that stores
   * the texts. Those of a long text follow in short steps once it is there.
   */
  keepTerms(texts: readonly ImportedText[]): void {
    if (this.#large === null) return;
    for (const { stored, passages, folded } of texts) {
      const isShort = passages.length > 0 && passages.length <= batchLength;
      if (isShort) this.#search?.keepTerms(searchTextOf(stored, folded), passages);
    }
  }

  /** Whether the passage in the middle of a text is found by its terms; so while they wait. */
  hasTerms({ text, firstRow }: StoredText): boolean {
    return this.#current().hasTerms(firstRow, firstRow + (text.passageCount >> 1));
  }

  /** Begins anew with what the database holds, and cuts this text again. */
  takeAgain({ text, firstRow }: StoredText): void {
    this.#large?.remove(firstRow, firstRow + text.passageCount);
    if (this.#large === null) rmSync(this.#termsFile, { force: true });
    this.#search = null;
  }

  /** What was just imported, found at once. */
  async add(texts: readonly ImportedText[]): Promise<void> {
    if (this.#search === null) return;
    if (this.#catalogue !== this.#state.catalogue) this.#follow(this.#search);
    else for (const { stored, folded } of texts) this.#shelve(this.#search, stored, folded);
    if (this.#segmenter !== null && this.#large === null && this.#isLarge()) this.#rank(this.#search, this.#segmenter);
    await this.#cut(this.#search);
  }

  /** Ranks by terms from now on, once all passages are cut into words; answers others between two batches. */
  async startRanking(segmenter: Segmenter): Promise<void> {
    const search = this.#current();
    this.#segmenter = segmenter;
    this.#rank(search, segmenter);
    await this.#read(search);
    if (this.#state.database.isOpen && search.indexWaiting(0) > 0) await this.cutWaiting();
  }

  /** Cuts what waits, and keeps the result for the next start. */
  async cutWaiting(): Promise<void> {
    const search = this.#current();
    await this.#cut(search);
    this.#saveTerms();
    await this.#read(search);
  }

  async #read(search: Search): Promise<void> {
    const isClosed = (): boolean => !this.#state.database.isOpen;
    if (!isClosed()) await inSlices(search.readAll(), isClosed);
  }

  /** Answers others between two batches. */
  async #cut(search: Search): Promise<void> {
    if (this.#segmenter === null) return;
    while (this.#state.database.isOpen && search.indexWaiting(batchLength) > 0) await breathe();
  }

  /** The file only saves time at the next start: where it cannot be written, nothing is lost. */
  #saveTerms(): void {
    const terms = this.#search?.saveTerms() ?? null;
    if (terms !== null) writeWhole(this.#termsFile, Buffer.from(terms), { replace: true });
  }

  #current(): Search {
    if (this.#search === null) return this.#opened();
    if (this.#catalogue !== this.#state.catalogue) {
      this.#follow(this.#search);
      if (this.#segmenter !== null) this.#cutSoon(this.#search);
    }
    return this.#search;
  }

  #opened(): Search {
    const search = createSearch((slot) => this.#state.catalogue.passageAt(slot));
    this.#shelved.clear();
    this.#follow(search);
    if (this.#segmenter !== null) this.#rank(search, this.#segmenter);
    this.#search = search;
    return search;
  }

  /** Takes over what came, went or was renamed, here or by another program; passages never change under their rows. */
  #follow(search: Search): void {
    const { catalogue, database } = this.#state;
    const texts = new Map(catalogue.inOrderOfRows.map(({ firstRow, text }) => [firstRow, text]));
    let end = 0;
    for (const [firstRow, before] of this.#shelved) {
      end = Math.max(end, firstRow + before.passageCount);
      const now = texts.get(firstRow);
      if (now === undefined) search.remove(firstRow);
      else if (now.title !== before.title || now.isGuideline !== before.isGuideline) search.update(firstRow, now);
      if (now === undefined) this.#shelved.delete(firstRow);
      else this.#shelved.set(firstRow, now);
    }
    for (const [stored, folded] of foldedTexts(database, catalogue, end)) this.#shelve(search, stored, folded);
    this.#catalogue = catalogue;
  }

  /** Few are cut at once, more in the background. */
  #cutSoon(search: Search): void {
    if (search.indexWaiting(batchLength) > 0) this.cutWaiting().catch((error: unknown) => console.error(error));
  }

  #shelve(search: Search, stored: StoredText, folded: FoldedText): void {
    if (folded.count === 0) return;
    search.add(searchTextOf(stored, folded));
    this.#shelved.set(stored.firstRow, stored.text);
  }

  #isLarge(): boolean {
    return this.#state.catalogue.passageCount + this.#expectedPassages > this.#crossover;
  }

  #rank(search: Search, segmenter: Segmenter): void {
    this.#large = this.#isLarge() ? openFts5Index(this.#state.database, segmenter.version) : null;
    search.rankWith(segmenter, this.#large ?? this.#savedTerms());
  }

  #savedTerms(): string | null {
    return existsSync(this.#termsFile) ? readFileSync(this.#termsFile, 'utf8') : null;
  }
}

function searchTextOf({ text, firstRow }: StoredText, folded: FoldedText): SearchText {
  return { id: text.id, title: text.title, isGuideline: text.isGuideline, firstSlot: firstRow, folded };
}
