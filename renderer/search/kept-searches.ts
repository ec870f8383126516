import { createStore, useStore } from '../app/store';
import { keyOfSearch, type SavedSearch, type SearchSetup, savedSearchesOf } from './search-setup';

/** Queries that were worth opening something for, newest first, and the searches that the person keeps, in their order. */
export interface KeptSearches {
  readonly recent: readonly string[];
  readonly saved: readonly SavedSearch[];
}

const key = 'searches';
const mostRecent = 12;
/** A longer query is a passage that was pasted: it would not be picked out again. */
const longestKept = 60;
function read(): KeptSearches {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return { recent: [], saved: [] };
    const { recent = [], saved = [] }: { recent?: unknown; saved?: unknown } = kept;
    return {
      recent: Array.isArray(recent) ? recent.filter((query) => typeof query === 'string') : [],
      saved: Array.isArray(saved) ? saved.flatMap(savedSearchesOf) : [],
    };
  } catch {
    // A spoiled value is as good as none: these are only short cuts.
    return { recent: [], saved: [] };
  }
}

const kept = createStore<KeptSearches>(read());

function change(to: Partial<KeptSearches>): void {
  const next = { ...kept.get(), ...to };
  kept.set(next);
  localStorage.setItem(key, JSON.stringify(next));
}

/** `queries` with `query` in front, once, and at most `most`. */
export function withNewest(queries: readonly string[], query: string, most: number): readonly string[] {
  return [query, ...queries.filter((other) => other !== query)].slice(0, most);
}

export function useKeptSearches(): KeptSearches {
  return useStore(kept);
}

/** Remembers a query that led somewhere. */
export function rememberSearch(query: string): void {
  const trimmed = query.trim();
  if (trimmed === '' || trimmed.length > longestKept) return;
  change({ recent: withNewest(kept.get().recent, trimmed, mostRecent) });
}

/** Answers with what brings the queries back. */
export function forgetRecent(): () => void {
  const { recent } = kept.get();
  change({ recent: [] });
  return () => change({ recent });
}

/** Keeps a search before the others, once. */
export function saveSearch(search: SavedSearch): void {
  const others = kept.get().saved.filter((other) => keyOfSearch(other) !== keyOfSearch(search));
  change({ saved: [{ ...search, query: search.query.trim() }, ...others] });
}

/** Answers with what brings it back where it stood. */
export function unsaveSearch(search: SearchSetup): () => void {
  const { saved } = kept.get();
  const place = saved.findIndex((other) => keyOfSearch(other) === keyOfSearch(search));
  const gone = saved[place];
  change({ saved: saved.filter((other) => other !== gone) });
  return () => {
    const { saved: others } = kept.get();
    if (gone !== undefined) change({ saved: others.toSpliced(place, 0, gone) });
  };
}

/** A name without a word means the query again. */
export function renameSearch(search: SavedSearch, name: string): void {
  const renamed = { ...search, name: name.trim() === '' ? search.query : name.trim() };
  change({ saved: kept.get().saved.map((other) => (keyOfSearch(other) === keyOfSearch(search) ? renamed : other)) });
}

/** One place up or down; nothing happens at the ends. */
export function moveSearch(search: SavedSearch, step: 1 | -1): void {
  const { saved } = kept.get();
  const from = saved.findIndex((other) => keyOfSearch(other) === keyOfSearch(search));
  const to = from + step;
  if (from < 0 || to < 0 || to >= saved.length) return;
  change({ saved: saved.toSpliced(from, 1).toSpliced(to, 0, search) });
}
