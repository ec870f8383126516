import type { Segmenter } from '../segment/segmenter';
import { createMiniSearchIndex, loadMiniSearchIndex, type MiniSearchIndex } from './minisearch-index';
import type { IndexedPassage, PassageIndex } from './passage-index';
import type { SearchDocument } from './shelf';

/** FNV-1a of what is indexed of a passage, with its length: the same id may come again with other words. */
function fingerprintOf({ passage, textTitle }: SearchDocument): string {
  const indexed = [textTitle, ...passage.headings, passage.text].join('\n');
  let hash = 0x811c9dc5;
  for (let at = 0; at < indexed.length; at++) hash = Math.imul(hash ^ indexed.charCodeAt(at), 0x01000193);
  return `${indexed.length}-${(hash >>> 0).toString(36)}`;
}

/** Empty where the data is damaged or was made by another segmenter: then the index is made anew. */
function restored(saved: string | null, segmenter: string): MiniSearchIndex {
  const headerEnd = saved?.indexOf('\n') ?? -1;
  if (saved === null || saved.slice(0, headerEnd) !== segmenter) return createMiniSearchIndex();
  try {
    return loadMiniSearchIndex(saved.slice(headerEnd + 1));
  } catch {
    return createMiniSearchIndex();
  }
}

/** The passages as terms: an engine, the segmenter that feeds it, and the passages that still wait to be cut. */
export class TermIndex {
  readonly segmenter: Segmenter;
  readonly #index: PassageIndex;
  readonly #waiting = new Map<string, SearchDocument>();
  readonly #save: () => string | null;

  /**
   * Takes over what of an engine, or of a saved one, still holds for `documents`; the rest of them waits. An engine
   * that is given keeps itself.
   */
  constructor(segmenter: Segmenter, held: PassageIndex | string | null, documents: readonly SearchDocument[]) {
    this.segmenter = segmenter;
    if (typeof held === 'string' || held === null) {
      const index = restored(held, segmenter.version);
      this.#index = index;
      this.#save = () => `${segmenter.version}\n${index.save()}`;
    } else {
      this.#index = held;
      this.#save = () => null;
    }
    for (const document of documents) this.#waiting.set(document.passage.id, document);
    const gone: string[] = [];
    for (const [id, fingerprint] of this.#index.held()) {
      const document = this.#waiting.get(id);
      if (!document) gone.push(id);
      else if (fingerprintOf(document) === fingerprint) this.#waiting.delete(id);
    }
    this.#index.remove(gone);
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
    for (const id of passageIds) this.#waiting.delete(id);
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
    const batch: SearchDocument[] = [];
    for (const document of this.#waiting.values()) {
      if (batch.length >= limit) break;
      batch.push(document);
    }
    this.#index.add(
      batch.map((document): IndexedPassage => {
        const { passage, textTitle } = document;
        return {
          id: passage.id,
          fingerprint: fingerprintOf(document),
          title: shared(textTitle),
          headings: passage.headings.flatMap(shared),
          text: this.segmenter.searchTerms(passage.text),
        };
      }),
    );
    for (const { passage } of batch) this.#waiting.delete(passage.id);
  }

  /** What the constructor takes; null for an engine that keeps itself. */
  save(): string | null {
    return this.#save();
  }
}
