import { useCallback } from 'react';
import type { ContextOrder, ContextTable, Distribution, SearchResult } from '../../electron/contract';
import { call } from '../api';
import { type Loaded, useLoaded } from '../app/use-loaded';
import { useKept } from '../use-kept';
import type { SearchFilter } from './search-setup';

/** Lines that are looked through; more are narrowed down instead. */
const mostLines = 2000;

function narrowed({ textId, topicId }: Pick<SearchFilter, 'textId' | 'topicId'>) {
  return { ...(textId === null ? {} : { textId }), ...(topicId === null ? {} : { topicId }) };
}

/** The places of what was found, each with its surroundings. */
export function useContextTable(
  { query }: SearchResult,
  { textId, topicId }: SearchFilter,
  order: ContextOrder,
): Loaded<ContextTable> {
  const load = useCallback(
    () => call('context', { query, order, limit: mostLines, ...narrowed({ textId, topicId }) }),
    [query, order, textId, topicId],
  );
  return useKept(useLoaded(load));
}

/** Where in which texts the query is found, and what stands near it. */
export function useDistribution({ query }: SearchResult, { textId, topicId }: SearchFilter): Loaded<Distribution> {
  const load = useCallback(
    () => call('distribution', { query, ...narrowed({ textId, topicId }) }),
    [query, textId, topicId],
  );
  return useKept(useLoaded(load));
}
