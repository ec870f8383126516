import type { PassageTarget } from '../app/navigation';
import { createStore, useStore } from '../app/store';

/** What is shown of 学习会; outlives the screen. */
export interface SessionsView {
  /** Null: the one that comes next. */
  readonly chosenId: string | null;
  readonly part: 'plan' | 'record';
  /** A passage that was opened from an excerpt. */
  readonly reading: PassageTarget | null;
}

const view = createStore<SessionsView>({ chosenId: null, part: 'plan', reading: null });

export function useSessionsView(): SessionsView {
  return useStore(view);
}

export function changeSessionsView(change: Partial<SessionsView>): void {
  view.update((now) => ({ ...now, ...change }));
}
