import { useCallback, useEffect } from 'react';
import type { Overview } from '../../electron/contract';
import { call } from '../api';
import { type Loaded, useLoaded } from '../app/use-loaded';

/** How often what is still filling is read again, in milliseconds. */
const readAgainAfter = 2_000;

interface WithOverview<Value> {
  readonly value: Value;
  readonly overview: Overview;
}

/** As `useLoaded`, read again every now and then while texts are being assigned to the topics. */
export function useLoadedTopics<Value>(load: () => Promise<Value>): Loaded<WithOverview<Value>> {
  const loadBoth = useCallback(async () => {
    const [value, overview] = await Promise.all([load(), call('overview')]);
    return { value, overview };
  }, [load]);
  const loaded = useLoaded(loadBoth);
  const isReady = loaded.state === 'ready';
  const again = isReady && waitingTexts(loaded.value.overview) > 0 ? loaded.again : null;
  useEffect(() => {
    if (again === null) return;
    const timer = setInterval(again, readAgainAfter);
    return () => clearInterval(timer);
  }, [again]);
  return loaded;
}

/** Texts that are still to be assigned. */
export function waitingTexts({ waitingForTopics, outdatedInTopics }: Overview): number {
  return waitingForTopics + outdatedInTopics;
}
