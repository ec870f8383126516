import { useCallback, useEffect, useState } from 'react';
import { wording } from '../../corpus/wording';
import { on } from '../api';

export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string; readonly again: () => void }
  | { readonly state: 'ready'; readonly value: Value; readonly again: () => void };

/**
 * Loads what a screen shows, and loads it again when the library changes; what is shown stays until the new is there.
 * `load` must keep its identity while it means the same (`useCallback`); an `Error` it throws is shown as a failure.
 */
export function useLoaded<Value>(load: () => Promise<Value>): Loaded<Value> {
  const [turn, setTurn] = useState(0);
  const [loaded, setLoaded] = useState<{ readonly load: unknown; readonly is: Loaded<Value> } | null>(null);
  const again = useCallback(() => setTurn((now) => now + 1), []);
  useEffect(() => on('libraryChanged', again), [again]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn means to load again
  useEffect(() => {
    let isCurrent = true;
    const finish = (is: Loaded<Value>) => {
      if (isCurrent) setLoaded({ load, is });
    };
    load().then(
      (value) => finish({ state: 'ready', value, again }),
      (error: unknown) => {
        const message = error instanceof Error ? error.message : wording.window.app.libraryLost;
        finish({ state: 'failed', message, again });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [load, again, turn]);
  return loaded !== null && loaded.load === load ? loaded.is : { state: 'loading' };
}
