import { useEffect } from 'react';
import type { PassageTarget } from './app/navigation';

/** The id that an item of a list carries, from what is read when it is opened. */
export function itemIdOf({ passageId = '', ranges = [] }: PassageTarget): string {
  return `item-${passageId}-${ranges.map(([start]) => start).join('-')}`;
}

/** Once the list is there again: brings the item that was opened back into sight, with the keyboard on it. */
export function ReturnToItem({
  target,
  onDone,
}: {
  readonly target: PassageTarget | null;
  readonly onDone: () => void;
}) {
  useEffect(() => {
    if (target === null) return;
    const item = document.getElementById(itemIdOf(target));
    item?.scrollIntoView({ block: 'center' });
    item?.querySelector('button')?.focus({ preventScroll: true });
    onDone();
  });
  return null;
}
