import { wording } from '../../corpus/wording';
import type { Hit, MatchKind, SearchRequest, SearchResult } from '../../electron/contract';
import { call, on } from '../api';
import type { PassageTarget } from '../app/navigation';
import { createStore, useStore } from '../app/store';
import { newestOnly } from '../newest-only';
import { onAnnotationsChanged } from '../reader/annotation-events';
import { rememberSearch } from './kept-searches';
import { finishedPart } from './operators';
import type { ResultPlace } from './result-place';
import { noFilter, type SearchFilter, type SearchSetup, type SearchView } from './search-setup';

export interface SearchState {
  /** What stands in the one search box. */
  readonly query: string;
  readonly view: SearchView;
  readonly filter: SearchFilter;
  /** Other names of the same thing are found, too; stays from one query to the next. */
  readonly hasSynonyms: boolean;
  /** Passages that are the same in several texts are one result; stays from one query to the next. */
  readonly foldsEditions: boolean;
  /** Of the newest query that was answered; stays until the next answer is there. */
  readonly result: SearchResult | null;
  /** The same query without filters, which is what there is to choose from. */
  readonly unfiltered: SearchResult | null;
  readonly failure: string | null;
  /** The newest query is not answered yet. */
  readonly isWaiting: boolean;
  /** How many hits are asked for. */
  readonly limit: number;
  /** The hit that is open in the reader, as it was when it was opened. */
  readonly open: Required<PassageTarget> | null;
  /** Which of the results it is, where the list shows it. */
  readonly openId: string | null;
}

const firstHits = 60;
const moreHits = 200;

const search = createStore<SearchState>({
  query: '',
  view: 'list',
  filter: noFilter,
  hasSynonyms: true,
  foldsEditions: true,
  result: null,
  unfiltered: null,
  failure: null,
  isWaiting: false,
  limit: firstHits,
  open: null,
  openId: null,
});

const ask = newestOnly(
  (request: SearchRequest) => call('search', request),
  ({ textId, topicId, match }, result) => {
    const isUnfiltered = textId === undefined && topicId === undefined && match === undefined;
    search.update((now) => ({
      ...now,
      result,
      unfiltered: isUnfiltered ? result : now.unfiltered,
      failure: null,
      isWaiting: false,
    }));
  },
  (_, error) => {
    const failure = error instanceof Error ? error.message : wording.window.app.libraryLost;
    search.update((now) => ({ ...now, failure, isWaiting: false }));
  },
);

/** Asks again what stands in the box. */
export function searchAgain(): void {
  const { filter, limit, hasSynonyms, foldsEditions } = search.get();
  const query = finishedPart(search.get().query);
  if (query.trim() === '') {
    search.update((now) => ({ ...now, result: null, failure: null, isWaiting: false }));
    return;
  }
  search.update((now) => ({ ...now, isWaiting: true }));
  ask({
    query,
    limit,
    hasSynonyms,
    hasPartial: true,
    foldsEditions,
    ...(filter.match === null ? {} : { match: filter.match }),
    ...(filter.textId === null ? {} : { textId: filter.textId }),
    ...(filter.topicId === null ? {} : { topicId: filter.topicId }),
  });
}

/** The search as it is now. */
export function useSearch(): SearchState {
  return useStore(search);
}

/** Searches for something else; what narrowed the last search does not narrow this one. */
export function setQuery(query: string): void {
  const last = search.get().query;
  if (query === last) return;
  if (finishedPart(query).trim() === finishedPart(last).trim()) {
    search.update((now) => ({ ...now, query }));
    return;
  }
  search.update((now) => ({ ...now, query, filter: noFilter, limit: firstHits, open: null, openId: null }));
  searchAgain();
}

/** Makes a search again as it was set up. */
export function repeatSearch({ query, filter, hasSynonyms, view }: SearchSetup): void {
  const opened = { open: null, openId: null, unfiltered: null, result: null };
  search.update((now) => ({ ...now, ...opened, query, filter, hasSynonyms, view, limit: firstHits }));
  searchAgain();
}

/** Narrows or widens the search, and asks again. */
export function changeFilter(change: Partial<SearchFilter>): void {
  search.update((now) => ({ ...now, filter: { ...now.filter, ...change }, limit: firstHits }));
  searchAgain();
}

/** Finds other names of the same thing, too, or not. */
export function changeSynonyms(hasSynonyms: boolean): void {
  search.update((now) => ({ ...now, hasSynonyms, filter: { ...now.filter, match: null }, limit: firstHits }));
  searchAgain();
}

/** Makes one result of passages that are the same in several texts, or shows them all. */
export function changeFolding(foldsEditions: boolean): void {
  search.update((now) => ({ ...now, foldsEditions, limit: firstHits }));
  searchAgain();
}

/** Shows the same results another way. */
export function changeView(view: SearchView): void {
  search.update((now) => ({ ...now, view }));
}

/** Asks for further hits of the same search. */
export function showMore(): void {
  search.update((now) => ({ ...now, limit: now.limit + moreHits }));
  searchAgain();
}

/** Shows a result of the list in the reader. */
export function openResult({ id, ...open }: ResultPlace): void {
  rememberSearch(search.get().query);
  search.update((now) => ({ ...now, open, openId: id }));
}

/** Shows a passage beside the results; null closes it. */
export function openPlace(open: SearchState['open']): void {
  if (open !== null) rememberSearch(search.get().query);
  search.update((now) => ({ ...now, open, openId: open?.passageId ?? null }));
}

/** Searches again whenever the library or its annotations change; answers with the function that stops. */
export function followLibrary(): () => void {
  const stops = [
    onAnnotationsChanged(searchAgain),
    on('libraryChanged', () => {
      search.update((now) => ({ ...now, unfiltered: null }));
      searchAgain();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** The hits that the kind of match lets through: those of the last answer may be of all kinds. */
export function hitsOfKind(hits: readonly Hit[], match: MatchKind | null): readonly Hit[] {
  return match === null ? hits : hits.filter((hit) => hit.match === match);
}

/** The one search box. */
export const searchBoxId = 'search-box';

/** Moves the keyboard back to the search box. */
export function focusSearchBox(): void {
  document.getElementById(searchBoxId)?.focus();
}

/** The list of results, which the search box hands the keyboard to. */
export const resultsId = 'search-results';

/** Moves the keyboard from the search box to the first result, or the chosen one. */
export function focusResults(): void {
  document.getElementById(resultsId)?.focus();
}
