import type { Passage } from '../../model';
import { foldText } from '../fold/folded-text';
import { createSearch, type FindOptions, type Found, type Match, type Search } from '../search';

/** A passage with what a search must know of the text around it. */
export interface SearchDocument {
  readonly passage: Passage;
  readonly textTitle: string;
  readonly isGuideline: boolean;
}

type FoundDocument = Omit<Match, 'slot'> & { readonly passageId: string };

export type FoundDocuments = Omit<Found, 'matches'> & { readonly matches: readonly FoundDocument[] };

/** A search over passages of any texts, for evaluation and tests: by their ids, each passage a text of its own. */
export interface DocumentSearch extends Pick<Search, 'rankWith' | 'indexWaiting' | 'saveTerms'> {
  readonly isRankingReady: boolean;
  /** One whose id is there is replaced. When ranking is ready, they are cut at once. */
  add(documents: readonly SearchDocument[]): void;
  remove(passageIds: readonly string[]): void;
  find(
    query: string,
    options: Omit<FindOptions, 'accepts'> & { readonly accepts?: (passageId: string) => boolean },
  ): FoundDocuments;
}

function foundDocument({ id }: Passage, found: Match): FoundDocument {
  const { match, score } = found;
  return {
    passageId: id,
    match,
    score,
    get ranges() {
      return found.ranges;
    },
  };
}

/** An empty one. */
export function createDocumentSearch(): DocumentSearch {
  const held: SearchDocument[] = [];
  const slots = new Map<string, number>();
  const at = (slot: number): Passage => {
    const document = held[slot];
    if (document === undefined) throw new RangeError(`no passage in slot ${slot}`);
    return document.passage;
  };
  const search = createSearch(at);
  const remove = (id: string): void => {
    const slot = slots.get(id);
    if (slot === undefined) return;
    slots.delete(id);
    search.remove(slot);
  };
  return {
    add(documents) {
      const isAtOnce = search.isRankingReady;
      for (const document of documents) {
        const { passage, textTitle, isGuideline } = document;
        remove(passage.id);
        const firstSlot = held.push(document) - 1;
        slots.set(passage.id, firstSlot);
        search.add({ id: passage.textId, title: textTitle, isGuideline, firstSlot, folded: foldText([passage]) });
      }
      if (isAtOnce) search.indexWaiting(documents.length);
    },
    remove: (passageIds) => passageIds.forEach(remove),
    find(query, { accepts, ...options }) {
      const found = search.find(query, {
        ...options,
        accepts: accepts === undefined ? undefined : (slot) => accepts(at(slot).id),
      });
      return { ...found, matches: found.matches.map((match) => foundDocument(at(match.slot), match)) };
    },
    rankWith: (segmenter, terms) => search.rankWith(segmenter, terms),
    indexWaiting: (limit) => search.indexWaiting(limit),
    saveTerms: () => search.saveTerms(),
    get isRankingReady() {
      return search.isRankingReady;
    },
  };
}
