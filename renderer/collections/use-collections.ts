import { useCallback, useEffect } from 'react';
import type { CollectionSummary, ReadableCollection } from '../../electron/contract';
import { call } from '../api';
import { type Loaded, useLoaded } from '../app/use-loaded';
import { expectValue } from '../loaded-view';
import { useKept } from '../use-kept';
import { onCollectionsChanged } from './collection-actions';

const loadAll = () => call('collections');

/** All collections, and again whenever this window changes one. */
export function useCollections(): Loaded<readonly CollectionSummary[]> {
  return useFollowed(useKept(useLoaded(loadAll)));
}

/** One collection, and again whenever this window changes one. */
export function useCollection(id: string): Loaded<ReadableCollection> {
  const load = useCallback(async () => expectValue(await call('collection', id)), [id]);
  return useFollowed(useKept(useLoaded(load)));
}

function useFollowed<Value>(loaded: Loaded<Value>): Loaded<Value> {
  const again = loaded.state === 'loading' ? null : loaded.again;
  useEffect(() => (again === null ? undefined : onCollectionsChanged(again)), [again]);
  return loaded;
}
