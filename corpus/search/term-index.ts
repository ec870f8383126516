import type { Segmenter } from '../segment/segmenter';
import { createMiniSearchIndex, loadMiniSearchIndex } from './minisearch-index';
import type { IndexedPassage, PassageIndex } from './passage-index';
import type { SearchDocument } from './shelf';

/** What stands before the engine's own data in a saved index: enough to tell what of it still holds. */
interface Header {
  readonly segmenter: string;
  /** Of each passage, by id. */
  readonly fingerprints: Readonly<Record<string, string>>;
}

interface Restored {
  readonly index: PassageIndex;
  readonly fingerprints: Map<string, string>;
}

function isHeader(value: unknown): value is Header {
  return (
    typeof value === 'object' &&
    value !== null &&
    'segmenter' in value &&
    typeof value.segmenter === 'string' &&
    'fingerprints' in value &&
    typeof value.fingerprints === 'object' &&
    value.fingerprints !== null
  );
}

/** FNV-1a of what is indexed of a passage, with its length: the same id may come again with other words. */
function fingerprintOf({ passage, textTitle }: SearchDocument): string {
  const indexed = [textTitle, ...passage.headings, passage.text].join('\n');
  let hash = 0x811c9dc5;
  for (let at = 0; at < indexed.length; at++) hash = Math.imul(hash ^ indexed.charCodeAt(at), 0x01000193);
  return `${indexed.length}-${(hash >>> 0).toString(36)}`;
}

/** Null where the data is damaged or was made by another segmenter: then the index is made anew. */
function restore(saved: string, segmenter: string): Restored | null {
  const headerEnd = saved.indexOf('\n');
  try {
    const header: unknown = JSON.parse(saved.slice(0, headerEnd));
    if (!isHeader(header) || header.segmenter !== segmenter) return null;
    return {
      index: loadMiniSearchIndex(saved.slice(headerEnd + 1)),
      fingerprints: new Map(Object.entries(header.fingerprints)),
    };
  } catch {
    return null;
  }
}

/** The passages as terms: an engine, the segmenter that feeds it, and the passages that still wait to be cut. */
export class TermIndex {
  readonly segmenter: Segmenter;
  readonly #index: PassageIndex;
  readonly #fingerprints: Map<string, string>;
  readonly #waiting = new Map<string, SearchDocument>();

  /** Takes over what of a saved index still holds for `documents`; the rest of them waits. */
  constructor(segmenter: Segmenter, saved: string | null, documents: readonly SearchDocument[]) {
    this.segmenter = segmenter;
    const restored = saved === null ? null : restore(saved, segmenter.version);
    this.#index = restored?.index ?? createMiniSearchIndex();
    this.#fingerprints = restored?.fingerprints ?? new Map();
    const present = new Set(documents.map(({ passage }) => passage.id));
    this.remove([...this.#fingerprints.keys()].filter((id) => !present.has(id)));
    for (const document of documents) {
      const { id } = document.passage;
      const isHeld = this.#index.has(id) && this.#fingerprints.get(id) === fingerprintOf(document);
      if (!isHeld) this.#waiting.set(id, document);
    }
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** Null while passages wait: a ranking over some of them would mislead. */
  get ready(): PassageIndex | null {
    return this.#waiting.size === 0 ? this.#index : null;
  }

  add(documents: readonly SearchDocument[]): void {
    for (const document of documents) this.#waiting.set(document.passage.id, document);
  }

  remove(passageIds: readonly string[]): void {
    for (const id of passageIds) {
      this.#fingerprints.delete(id);
      this.#waiting.delete(id);
    }
    this.#index.remove(passageIds);
  }

  /** Cuts at most `limit` waiting passages, a few thousand a second. */
  indexWaiting(limit: number): void {
    const cut = new Map<string, readonly string[]>();
    const shared = (text: string): readonly string[] => {
      const terms = cut.get(text) ?? this.segmenter.searchTerms(text);
      cut.set(text, terms);
      return terms;
    };
    const batch = [...this.#waiting.values()].slice(0, limit);
    this.#index.add(
      batch.map(
        ({ passage, textTitle }): IndexedPassage => ({
          id: passage.id,
          title: shared(textTitle),
          headings: passage.headings.flatMap(shared),
          text: this.segmenter.searchTerms(passage.text),
        }),
      ),
    );
    for (const document of batch) {
      this.#fingerprints.set(document.passage.id, fingerprintOf(document));
      this.#waiting.delete(document.passage.id);
    }
  }

  /** What the constructor takes. About three times the size of the texts. */
  save(): string {
    const header: Header = {
      segmenter: this.segmenter.version,
      fingerprints: Object.fromEntries(this.#fingerprints),
    };
    return `${JSON.stringify(header)}\n${this.#index.save()}`;
  }
}
