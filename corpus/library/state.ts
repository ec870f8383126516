import type { Annotation } from '../model';
import { Catalogue } from './catalogue';
import { Placements } from './placements';
import { readAnnotations } from './store/annotation-rows';
import { type Database, pragmaValue } from './store/database';
import { readMeta } from './store/meta-rows';
import type { StoredText } from './store/text-rows';

/**
 * What is held in memory of one open library, kept true while another program writes to the same database:
 * SQLite tells in microseconds whether anyone else has written.
 */
export class LibraryState {
  readonly database: Database;
  #catalogue: Catalogue;
  #annotations: readonly Annotation[] | null = null;
  readonly #placements = new Placements();
  #dataVersion: unknown;
  #version = 0;

  constructor(database: Database) {
    this.database = database;
    this.#dataVersion = pragmaValue(database, 'data_version');
    this.#catalogue = Catalogue.read(database);
  }

  get catalogue(): Catalogue {
    return this.#catalogue;
  }

  /** Rises whenever texts or what was worked out from them may have changed, here or elsewhere. */
  get version(): number {
    return this.#version;
  }

  /** In the order of the library: by text, passage and place; those without a place come last. */
  get annotations(): readonly Annotation[] {
    this.#annotations ??= this.#placements.inOrder(readAnnotations(this.database), this.#catalogue);
    return this.#annotations;
  }

  /** Reads again what another program changed; to be called before every answer. */
  refresh(): void {
    const version = pragmaValue(this.database, 'data_version');
    if (version === this.#dataVersion) return;
    this.#dataVersion = version;
    this.#version += 1;
    this.#annotations = null;
    if (readMeta(this.database, 'texts-version') !== this.#catalogue.version) {
      this.#catalogue = Catalogue.read(this.database);
    }
  }

  /** What was just imported as `version` of the texts. */
  addTexts(version: string, texts: readonly StoredText[]): void {
    const isNext = Number(version) === Number(this.#catalogue.version ?? '0') + 1;
    if (isNext) this.#catalogue.add(version, texts);
    // Another program imported in between.
    else this.#catalogue = Catalogue.read(this.database);
    this.#version += 1;
    this.#annotations = null;
  }

  /** Texts were replaced or removed, or their particulars changed. */
  textsChanged(): void {
    this.#catalogue = Catalogue.read(this.database);
    this.#version += 1;
    this.#annotations = null;
  }

  annotationsChanged(): void {
    this.#annotations = null;
  }

  topicsChanged(): void {
    this.#version += 1;
  }
}
