import { useDeferredValue, useMemo } from 'react';
import type { Hit, Passage } from '../../electron/contract';

/** More than a list shows without scrolling. */
const drawnAtOnce = 15;
const none: readonly Hit[] = [];

/** What tells a hit from others. */
interface HitOfPassage {
  readonly passage: Pick<Passage, 'id'>;
}

/**
 * The first hits with the answer, and all of them as soon as nobody types: to draw sixty takes a tenth of a second.
 * Of the same answer made longer, or asked for again, nothing goes that is drawn; `isReturning` to a list that was left,
 * all are there at once.
 */
export function useDrawnSoon(hits: readonly Hit[], isReturning: boolean): readonly Hit[] {
  const drawnLast = useDeferredValue(hits, isReturning ? hits : none);
  return useMemo(() => (drawnLast === hits ? hits : hits.slice(0, countFor(hits, drawnLast))), [drawnLast, hits]);
}

/** How many hits are drawn before the others. */
export function countFor(hits: readonly HitOfPassage[], drawnLast: readonly HitOfPassage[]): number {
  const isSame = hits[0]?.passage.id === drawnLast[0]?.passage.id;
  return isSame ? Math.max(drawnAtOnce, drawnLast.length) : drawnAtOnce;
}
