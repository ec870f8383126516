import { type Annotation, type AnnotationSettings, type CitationStyle, citationStyles } from '../model';
import { readAnnotationSettings } from './annotations/annotation-settings';
import { Placements } from './annotations/placements';
import { readAnnotations } from './store/annotation-rows';
import { type Database, pragmaValue } from './store/database';
import { readMeta } from './store/meta-rows';
import type { StoredText } from './store/text-rows';
import { Catalogue } from './texts/catalogue';

/**
 * What is held in memory of one open library, kept true while another program writes to the same database:
 * SQLite tells in microseconds whether anyone else has written.
 */
export class LibraryState {
  readonly database: Database;
  #catalogue: Catalogue;
  #annotations: readonly Annotation[] | null = null;
  readonly #placements = new Placements();
  readonly #fixedStyle: CitationStyle | null;
  #citationStyle: CitationStyle | null = null;
  #annotationSettings: AnnotationSettings | null = null;
  #dataVersion: unknown;
  #version = 0;

  /** `citationStyle`: to be cited in whatever the library's own setting is. */
  constructor(database: Database, citationStyle: CitationStyle | null = null) {
    this.database = database;
    this.#fixedStyle = citationStyle;
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

  /** What the library is set to; party writing where it is not, or by a later program to what this one does not know. */
  get citationStyle(): CitationStyle {
    if (this.#fixedStyle !== null) return this.#fixedStyle;
    if (this.#citationStyle === null) {
      const kept = readMeta(this.database, 'citation-style');
      this.#citationStyle = citationStyles.find((style) => style === kept) ?? 'party';
    }
    return this.#citationStyle;
  }

  get annotationSettings(): AnnotationSettings {
    this.#annotationSettings ??= readAnnotationSettings(this.database);
    return this.#annotationSettings;
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
    this.#citationStyle = null;
    this.#annotationSettings = null;
    if (readMeta(this.database, 'texts-version') !== this.#catalogue.version) {
      this.#catalogue = Catalogue.read(this.database);
    }
  }

  /** Itself, refreshed. */
  fresh(): this {
    this.refresh();
    return this;
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

  annotationSettingsChanged(): void {
    this.#annotationSettings = null;
  }

  citationStyleChanged(): void {
    this.#citationStyle = null;
  }

  topicsChanged(): void {
    this.#version += 1;
  }
}
