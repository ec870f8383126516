import type { Segmenter } from '../segment/segmenter';
import { type FindOptions, type Found, find } from './find';
import { fold } from './fold';
import type { PassageIndex } from './passage-index';
import { type SearchDocument, Shelf } from './shelf';
import { TermIndex } from './term-index';

export type { FindOptions, Found } from './find';
export type { PassageField } from './query';
export type { Match } from './rank';
export type { SearchDocument } from './shelf';

/**
 * Search over all passages of a library. Literal search holds as soon as passages are added; ranking by terms begins
 * when a segmenter was given and no passage waits to be cut.
 */
export interface Search {
  /** Passages whose id is there are replaced. Cuts them at once when ranking is ready. */
  add(documents: readonly SearchDocument[]): void;
  remove(passageIds: readonly string[]): void;
  /** Never fails: whatever was typed is looked for. Over the shipped texts mostly below 1 ms. */
  find(query: string, options: FindOptions): Found;
  /** The passages that hold a word themselves. Costs a scan. */
  holding(word: string): { readonly size: number; has(passageId: string): boolean };
  /**
   * `held` is what `saveTerms` gave, or null, or an engine that keeps its terms itself; passages that it does not hold
   * as they are now wait to be cut.
   */
  rankWith(segmenter: Segmenter, held: PassageIndex | string | null): void;
  /** Cuts at most `limit` waiting passages, a few thousand a second; answers how many still wait. */
  indexWaiting(limit: number): number;
  readonly isRankingReady: boolean;
  /** Null until ranking is ready, and for an engine that keeps its terms itself. */
  saveTerms(): string | null;
}

/** An empty search. */
export function createSearch(): Search {
  const shelf = new Shelf();
  let terms: TermIndex | null = null;
  return {
    add(documents) {
      const isAtOnce = terms?.waiting === 0;
      shelf.add(documents);
      terms?.add(documents);
      if (isAtOnce) terms?.indexWaiting(documents.length);
    },
    remove(passageIds) {
      shelf.remove(passageIds);
      terms?.remove(passageIds);
    },
    find: (query, options) => find(shelf, terms, query, options),
    holding(word) {
      const found = shelf.inOwnWords(fold(word));
      return {
        size: found.size,
        has(passageId) {
          const slot = shelf.slotOf(passageId);
          return slot !== undefined && found.has(slot);
        },
      };
    },
    rankWith(segmenter, held) {
      terms = new TermIndex(segmenter, held, shelf.documents());
    },
    indexWaiting(limit) {
      terms?.indexWaiting(limit);
      return terms?.waiting ?? shelf.size;
    },
    get isRankingReady() {
      return terms?.ready != null;
    },
    saveTerms: () => (terms?.ready ? terms.save() : null),
  };
}
