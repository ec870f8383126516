import { useSyncExternalStore } from 'react';
import { usePreferences } from './preferences';

/** How much stands side by side: three panes, two, or one. */
export type Room = 'three' | 'two' | 'one';

/** Root em: 1,280 and 800 pixels at the usual text size; larger text needs a wider window. */
const needed = { three: 80, two: 50 } as const;
const basePixels = 16;

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

/** How many panes the window has room for at the text size in use. */
export function useRoom(): Room {
  const { textSize } = usePreferences();
  const pixels = useSyncExternalStore(subscribe, () => window.innerWidth);
  const width = pixels / ((basePixels * textSize) / 100);
  return width >= needed.three ? 'three' : width >= needed.two ? 'two' : 'one';
}
