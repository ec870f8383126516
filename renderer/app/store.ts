import { useSyncExternalStore } from 'react';

/** A value that outlives the screens that show it. */
export interface Store<Value> {
  get(): Value;
  set(value: Value): void;
  /** Changes it from what it is now. */
  update(change: (value: Value) => Value): void;
  subscribe(listener: () => void): () => void;
}

/** A store for one window; listeners are told of every change that is not the same value again. */
export function createStore<Value>(initial: Value): Store<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  const set = (next: Value) => {
    if (Object.is(next, value)) return;
    value = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    get: () => value,
    set,
    update: (change) => set(change(value)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The store's value, read again whenever it changes. */
export function useStore<Value>(store: Store<Value>): Value {
  return useSyncExternalStore(store.subscribe, store.get);
}
