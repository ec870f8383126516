import type { Passage } from '../model';
import type { Segmenter } from '../segment/segmenter';
import { fold } from './fold/fold';
import { type ReadPassage, type SearchText, Shelf } from './literal/shelf';
import { type FindOptions, type Found, find } from './rank/find';
import type { PassageIndex } from './terms/passage-index';
import { TermIndex } from './terms/term-index';

export type { ReadPassage, SearchText } from './literal/shelf';
export type { PassageField } from './query/query';
export type { FindOptions, Found } from './rank/find';
export type { TextCount } from './rank/placing';
export type { Match } from './rank/rank';

/**
 * Search over all passages of a library. Literal search holds as soon as passages are added; ranking by terms begins
 * when a segmenter was given and no passage waits to be cut.
 */
export interface Search {
  /** Its slots must be above all that were added before. Its passages wait to be cut, unless `keepTerms` did it. */
  add(text: SearchText): void;
  /**
   * Cuts a text that will be added, where the engine keeps its terms itself; answers whether that was done. To be called
   * inside the transaction that stores the passages, so that both are kept or neither.
   */
  keepTerms(text: SearchText, passages: readonly Passage[]): boolean;
  /** Takes over what else is said of a text that is there, by its first slot; its passages are the same. */
  update(firstSlot: number, said: Pick<SearchText, 'title' | 'isGuideline'>): void;
  /** By its first slot; nothing where it is not there. */
  remove(firstSlot: number): void;
  /** Reads the folded texts that no search has looked through yet, in short steps: the first search need not wait. */
  readAll(): Generator<void, void>;
  /** Never fails: whatever was typed is looked for. Over the shipped texts mostly below 1 ms. */
  find(query: string, options: FindOptions): Found;
  /** The passages that hold a word themselves. Costs a scan. */
  holding(word: string): { readonly size: number; readonly slots: Uint32Array; has(slot: number): boolean };
  /** Every passage with its folded text. */
  folded(): Generator<readonly [slot: number, folded: string], void>;
  /**
   * `held` is what `saveTerms` gave, or null, or an engine that keeps its terms itself; passages that it does not hold
   * as they are now wait to be cut.
   */
  rankWith(segmenter: Segmenter, held: PassageIndex | string | null): void;
  /** Cuts at most `limit` waiting passages, a few thousand a second; answers how many still wait. */
  indexWaiting(limit: number): number;
  /** Whether a passage is found by its terms; so while those of its text, which has the first slot, still wait. */
  hasTerms(firstSlot: number, slot: number): boolean;
  readonly isRankingReady: boolean;
  /** Null until ranking is ready, and for an engine that keeps its terms itself. */
  saveTerms(): string | null;
}

/** An empty search over passages that are read where they are needed. */
export function createSearch(read: ReadPassage): Search {
  const shelf = new Shelf(read);
  let terms: TermIndex | null = null;
  return {
    add(text) {
      const shelved = shelf.add(text);
      terms?.add(shelved);
    },
    keepTerms: (text, passages) => terms?.keep(text, passages) ?? false,
    update(firstSlot, said) {
      const changed = shelf.update(firstSlot, said);
      if (changed) terms?.add(changed);
    },
    remove(firstSlot) {
      const text = shelf.remove(firstSlot);
      if (text) terms?.remove(text);
    },
    readAll: () => shelf.readAll(),
    find: (query, options) => find(shelf, terms, query, options),
    holding: (word) => shelf.inOwnWords(fold(word)),
    folded: () => shelf.folded(),
    rankWith(segmenter, held) {
      terms = new TermIndex(segmenter, held, shelf.texts(), read);
    },
    indexWaiting(limit) {
      terms?.indexWaiting(limit);
      return terms?.waiting ?? shelf.size;
    },
    hasTerms: (firstSlot, slot) => terms?.has(firstSlot, slot) ?? true,
    get isRankingReady() {
      return terms?.ready != null;
    },
    saveTerms: () => (terms?.ready ? terms.save() : null),
  };
}
