import { type MatchKind, matchKinds } from '../../corpus/model';

/** What narrows a search; null lets everything through. */
export interface SearchFilter {
  readonly textId: string | null;
  readonly topicId: string | null;
  readonly match: MatchKind | null;
}

/** Everything is searched. */
export const noFilter: SearchFilter = { textId: null, topicId: null, match: null };

/** How results are shown: one after the other, aligned on the word, or where in which texts they stand. */
export const searchViews = ['list', 'context', 'distribution'] as const;
export type SearchView = (typeof searchViews)[number];

/** A search as it was set up, to be made again. */
export interface SearchSetup {
  readonly query: string;
  readonly filter: SearchFilter;
  readonly hasSynonyms: boolean;
  readonly view: SearchView;
}

/** 常用检索 */
export interface SavedSearch extends SearchSetup {
  readonly name: string;
}

/** What tells a search from every other, whatever it is called. */
export function keyOfSearch({ query, filter, hasSynonyms, view }: SearchSetup): string {
  return JSON.stringify([query.trim(), filter.textId, filter.topicId, filter.match, hasSynonyms, view]);
}

const plain: Omit<SearchSetup, 'query'> = {
  filter: noFilter,
  hasSynonyms: true,
  view: 'list',
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Reads what was kept; an earlier version kept the query alone. None where it is spoiled. */
export function savedSearchesOf(value: unknown): SavedSearch[] {
  if (typeof value === 'string') return [{ ...plain, query: value, name: value }];
  if (!isRecord(value) || typeof value.query !== 'string') return [];
  const { query, name, filter, hasSynonyms, view } = value;
  const kept = isRecord(filter) ? filter : {};
  return [
    {
      query,
      name: stringOrNull(name) ?? query,
      filter: {
        textId: stringOrNull(kept.textId),
        topicId: stringOrNull(kept.topicId),
        match: matchKinds.find((kind) => kind === kept.match) ?? null,
      },
      hasSynonyms: hasSynonyms !== false,
      view: searchViews.find((one) => one === view) ?? plain.view,
    },
  ];
}
