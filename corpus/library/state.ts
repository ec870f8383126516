import { isUnchanged, type Location, locate } from '../annotate/anchor';
import type { Anchor, Annotation } from '../model';
import { Catalogue } from './catalogue';
import { readAnnotations, type StoredAnnotation } from './store/annotation-rows';
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
    this.#annotations ??= inOrder(
      readAnnotations(this.database).map((stored) => place(stored, this.#catalogue)),
      this.#catalogue,
    );
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

/** An annotation where its quotation stands today. */
export function place(stored: StoredAnnotation, catalogue: Catalogue): Annotation {
  return { ...stored, ...placeAnchor(stored, catalogue) };
}

/** Where the quotation of an anchor stands today. */
export function placeAnchor(anchor: Anchor, catalogue: Catalogue): Location {
  const own = catalogue.passage(anchor.passageId);
  // Mostly nothing has changed: the whole text need not be read.
  const isInPlace = own !== undefined && own.textId === anchor.textId && isUnchanged(anchor, own);
  return locate(anchor, isInPlace ? [own] : catalogue.passagesOf(anchor.textId));
}

function inOrder(annotations: readonly Annotation[], catalogue: Catalogue): readonly Annotation[] {
  const textOrder = new Map(catalogue.texts.map(({ text }, index) => [text.id, index]));
  const rank = (annotation: Annotation): readonly number[] => [
    annotation.placement === 'unplaced' ? 1 : 0,
    textOrder.get(annotation.textId) ?? Number.MAX_SAFE_INTEGER,
    catalogue.rowOf(annotation.passageId) ?? Number.MAX_SAFE_INTEGER,
    annotation.start,
    annotation.end,
  ];
  return annotations
    .map((annotation) => ({ annotation, rank: rank(annotation) }))
    .sort((left, right) => compare(left.rank, right.rank))
    .map(({ annotation }) => annotation);
}

function compare(left: readonly number[], right: readonly number[]): number {
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
