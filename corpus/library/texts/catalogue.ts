import type { PageStart } from '../../ingest/formats/converted-source';
import type { Passage, Text } from '../../model';
import { DamagedLibraryError } from '../failure';
import { readPages } from '../store/converted-rows';
import type { Database } from '../store/database';
import { readMeta } from '../store/meta-rows';
import { type Particulars, readParticulars } from '../store/particulars-rows';
import { type PassageReader, passageReader } from '../store/passage-rows';
import { readSources, type StoredSource } from '../store/source-rows';
import { readTexts, type StoredText } from '../store/text-rows';
import { pageLabelOf } from './page-labels';

/** Passages that are remembered after they were read: those of an answer are asked for several times. */
const rememberedPassages = 2_000;

/** The texts of the library, in the order of import, and the way to their passages, which stay in the database. */
export class Catalogue {
  /** Of the texts that it holds; another program may have changed those of the database since. */
  version: string | null = null;
  readonly texts: StoredText[] = [];
  readonly textById = new Map<string, StoredText>();
  /** Texts as the rules made them, where a person says otherwise of them. */
  readonly #asMade = new Map<string, Text>();
  readonly #particulars: ReadonlyMap<string, Particulars>;
  readonly #database: Database;
  readonly #reader: PassageReader;
  /** By source, once they were asked for. */
  readonly #pages = new Map<number, readonly PageStart[]>();
  readonly #remembered = new Map<number, Passage>();
  /** By first row. */
  readonly #byRow: StoredText[] = [];
  #passageCount = 0;

  private constructor(database: Database) {
    this.#database = database;
    this.#reader = passageReader(database);
    this.#particulars = readParticulars(database);
  }

  static read(database: Database): Catalogue {
    const catalogue = new Catalogue(database);
    catalogue.version = readMeta(database, 'texts-version');
    catalogue.#addTexts(readTexts(database));
    return catalogue;
  }

  /** What was just imported need not be read back. */
  add(version: string, texts: readonly StoredText[]): void {
    this.version = version;
    this.#addTexts(texts);
  }

  /** In the order of import; read anew each time. */
  get sources(): readonly StoredSource[] {
    return readSources(this.#database);
  }

  /** Texts that have passages, in the order of their rows. */
  get inOrderOfRows(): readonly StoredText[] {
    return this.#byRow;
  }

  get passageCount(): number {
    return this.#passageCount;
  }

  /** The passages of a text, in order; none when it is not there. Read anew each time, about 10 µs each. */
  passagesOf(textId: string): readonly Passage[] {
    const stored = this.textById.get(textId);
    if (stored === undefined) return [];
    const { text, firstRow } = stored;
    return this.#reader.passagesOf({ firstRow, count: text.passageCount, file: text.sourceFile });
  }

  /** By its id; undefined when it is not there. */
  passage(id: string): Passage | undefined {
    const row = this.rowOf(id);
    return row === undefined ? undefined : this.passageAt(row);
  }

  /** The number that search knows a passage by. */
  rowOf(passageId: string): number | undefined {
    return this.#reader.rowOf(passageId) ?? undefined;
  }

  /** @throws DamagedLibraryError where there is none. */
  passageAt(row: number): Passage {
    const passage = this.#remembered.get(row) ?? this.#reader.passageIn(row, this.textAt(row).text.sourceFile);
    if (passage === null) throw new DamagedLibraryError(`No passage in row ${row}`);
    this.#remember(row, passage);
    return passage;
  }

  /** Reads these at once, so that asking for each costs nothing; at most as many as are remembered. */
  readAhead(rows: readonly number[]): void {
    const missing = rows.filter((row) => !this.#remembered.has(row)).slice(0, rememberedPassages);
    if (missing.length === 0) return;
    const read = this.#reader.passagesIn(missing, (row) => this.textAt(row).text.sourceFile);
    for (const [row, passage] of read) this.#remember(row, passage);
  }

  #remember(row: number, passage: Passage): void {
    this.#remembered.delete(row);
    this.#remembered.set(row, passage);
    const [oldest] = this.#remembered.keys();
    if (this.#remembered.size > rememberedPassages && oldest !== undefined) this.#remembered.delete(oldest);
  }

  /** Whether there is a passage in the row. */
  hasRow(row: number): boolean {
    return this.#findTextAt(row) !== null;
  }

  /** The text that the passage of a row belongs to. @throws DamagedLibraryError where there is none. */
  textAt(row: number): StoredText {
    const stored = this.#findTextAt(row);
    if (stored === null) throw new DamagedLibraryError(`No text for row ${row}`);
    return stored;
  }

  #findTextAt(row: number): StoredText | null {
    let low = 0;
    let high = this.#byRow.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#byRow[middle]?.firstRow ?? 0) <= row) low = middle;
      else high = middle - 1;
    }
    const stored = this.#byRow[low];
    const isThere = stored !== undefined && row >= stored.firstRow && row < stored.firstRow + stored.text.passageCount;
    return isThere ? stored : null;
  }

  /** The label of the page on which a passage begins; null where its source has no pages. */
  pageOf(passage: Passage): string | null {
    const sourceId = this.textById.get(passage.textId)?.sourceId;
    if (sourceId === undefined) return null;
    const pages = this.#pages.get(sourceId) ?? readPages(this.#database, sourceId);
    this.#pages.set(sourceId, pages);
    return pageLabelOf(pages, passage);
  }

  /** A text as its file and the rules have it, whatever a person says of it; null when it is not there. */
  textAsMade(textId: string): Text | null {
    return this.#asMade.get(textId) ?? this.textById.get(textId)?.text ?? null;
  }

  #withParticulars(stored: StoredText): StoredText {
    const { text } = stored;
    const said = this.#particulars.get(text.id);
    if (said === undefined) return stored;
    this.#asMade.set(text.id, text);
    const { title, metadata } = said;
    return { ...stored, text: { ...text, title: title ?? text.title, metadata: metadata ?? text.metadata } };
  }

  /** Texts mostly come in the order of their rows. */
  #placeByRow(stored: StoredText): void {
    const isNext = (this.#byRow.at(-1)?.firstRow ?? -1) < stored.firstRow;
    this.#byRow.push(stored);
    if (!isNext) this.#byRow.sort((a, b) => a.firstRow - b.firstRow);
  }

  #addTexts(texts: readonly StoredText[]): void {
    for (const made of texts) {
      const stored = this.#withParticulars(made);
      this.texts.push(stored);
      this.textById.set(stored.text.id, stored);
      this.#passageCount += stored.text.passageCount;
      if (stored.text.passageCount > 0) this.#placeByRow(stored);
    }
  }
}
