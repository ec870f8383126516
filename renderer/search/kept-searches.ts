import { createStore, useStore } from '../app/store';

/** Queries that were worth opening something for, and those that the person wants to keep; newest first. */
export interface KeptSearches {
  readonly recent: readonly string[];
  readonly saved: readonly string[];
}

const key = 'searches';
const mostRecent = 12;
/** A longer query is a passage that was pasted: it would not be picked out again. */
const longestKept = 60;

function isQueries(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((query) => typeof query === 'string');
}

function read(): KeptSearches {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return { recent: [], saved: [] };
    return {
      recent: 'recent' in kept && isQueries(kept.recent) ? kept.recent : [],
      saved: 'saved' in kept && isQueries(kept.saved) ? kept.saved : [],
    };
  } catch {
    // A spoiled value is as good as none: these are only short cuts.
    return { recent: [], saved: [] };
  }
}

const kept = createStore<KeptSearches>(read());

function change(next: KeptSearches): void {
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
  change({ ...kept.get(), recent: withNewest(kept.get().recent, trimmed, mostRecent) });
}

export function saveSearch(query: string): void {
  change({ ...kept.get(), saved: withNewest(kept.get().saved, query.trim(), Number.MAX_SAFE_INTEGER) });
}

export function unsaveSearch(query: string): void {
  change({ ...kept.get(), saved: kept.get().saved.filter((other) => other !== query.trim()) });
}

/** Answers with what brings the queries back. */
export function forgetRecent(): () => void {
  const { recent } = kept.get();
  change({ ...kept.get(), recent: [] });
  return () => change({ ...kept.get(), recent });
}
