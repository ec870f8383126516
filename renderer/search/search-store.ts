import { createStore, useStore } from '../app/store';

const query = createStore('');

/** What stands in the one search box. */
export function useQuery(): string {
  return useStore(query);
}

export function setQuery(next: string): void {
  query.set(next);
}

/** The list of results, which the search box hands the keyboard to. */
export const resultsId = 'search-results';

/** Moves the keyboard from the search box to the first result, or the chosen one. */
export function focusResults(): void {
  document.getElementById(resultsId)?.focus();
}
