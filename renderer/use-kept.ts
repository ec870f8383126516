import { useState } from 'react';
import type { Loaded } from './app/use-loaded';

/** What was loaded last, until the new is there: a list that is narrowed down does not vanish in between. */
export function useKept<Value>(loaded: Loaded<Value>): Loaded<Value> {
  const [kept, setKept] = useState(loaded);
  if (loaded.state === 'loading' || loaded === kept) return kept;
  setKept(loaded);
  return loaded;
}
