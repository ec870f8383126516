import { type RefObject, useEffect } from 'react';

/** For what takes the place of something else: the first button of the box takes the keyboard that was lost with that. */
export function useFocusIfLost(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [box]);
}
