import { useEffect } from 'react';
import { createStore, useStore } from './store';

/** What stands in the status line at the bottom of the window. */
export interface Status {
  /** What the screen in front says: 全部 17 篇已检索，用时 2 毫秒. */
  readonly screen: readonly string[];
  /** Whether what was last written is safe: null before anything was written. */
  readonly saved: string | null;
}

const status = createStore<Status>({ screen: [], saved: null });

/** The status line as it is now. */
export function useStatus(): Status {
  return useStore(status);
}

/** Shows what a screen says for as long as it is in front; empty lines are left out. */
export function useScreenStatus(...lines: readonly string[]): void {
  const joined = lines.filter((line) => line !== '').join('\n');
  useEffect(() => {
    status.update((now) => ({ ...now, screen: joined === '' ? [] : joined.split('\n') }));
    return () => status.update((now) => ({ ...now, screen: [] }));
  }, [joined]);
}

/** Says whether what was last written is safe. */
export function showSaved(saved: string): void {
  status.update((now) => ({ ...now, saved }));
}
