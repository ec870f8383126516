import { type RefObject, useEffect, useRef } from 'react';

/** For the box around a list: scrolls the chosen item into sight when something else than the list chose it. */
export function useChosenInSight(chosenId: string | null): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice marks another item
  useEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);
  return box;
}
