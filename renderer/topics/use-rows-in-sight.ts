import { type RefObject, useLayoutEffect, useState } from 'react';

/** Rows that are drawn above and below what is in sight, so that scrolling shows no gap. */
const spare = 10;

/** Half-open range of rows. */
export interface RowsInSight {
  readonly from: number;
  readonly to: number;
}

/**
 * Which rows of equal height are worth drawing as `box` scrolls; `height` of one in rem. Before the box has been
 * measured, the first ones.
 */
export function useRowsInSight(box: RefObject<HTMLElement | null>, count: number, height: number): RowsInSight {
  const [inSight, setInSight] = useState<RowsInSight>({ from: 0, to: Math.min(count, 2 * spare) });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => setInSight(rowsAt(element.scrollTop, element.clientHeight, count, height * pixelsOfRem()));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [box, count, height]);
  return inSight;
}

/** All in pixels. */
export function rowsAt(scrollTop: number, boxHeight: number, count: number, rowHeight: number): RowsInSight {
  const from = Math.max(0, Math.min(count, Math.floor(scrollTop / rowHeight)) - spare);
  return { from, to: Math.min(count, Math.ceil((scrollTop + boxHeight) / rowHeight) + spare) };
}

export function pixelsOfRem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
