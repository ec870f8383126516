import { type RefObject, useEffect, useRef } from 'react';

/** Frames that a list is followed while what comes into sight is measured. */
const framesToSettle = 10;

/**
 * For a list that draws what is in sight: scrolls to an item that something else than the list chose, and keeps the
 * chosen one in sight, where it is, while the items around it change or the list gets shorter.
 */
export function useChosenKept(
  items: readonly { readonly id: string }[],
  chosenId: string | null,
): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const isInSight = useRef(true);
  const frame = useRef(0);
  const shown = useRef<string | null>(null);
  const share = items.findIndex((item) => item.id === chosenId) / items.length;
  const follow = useRef(() => {});
  follow.current = () => {
    cancelAnimationFrame(frame.current);
    // The list knows how long it is only once it has been laid out, and more truly with every item that was measured.
    let framesLeft = framesToSettle;
    const step = () => {
      showChosen(box.current, share);
      framesLeft -= 1;
      if (framesLeft > 0) frame.current = requestAnimationFrame(step);
    };
    frame.current = requestAnimationFrame(step);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: other items move the list, too
  useEffect(() => {
    if (shown.current !== chosenId || isInSight.current) follow.current();
    shown.current = chosenId;
  }, [chosenId, items]);
  useEffect(() => {
    const list = box.current;
    if (list === null) return;
    const note = () => {
      isInSight.current = isChosenInSight(list);
    };
    const sized = new ResizeObserver(() => {
      if (isInSight.current) follow.current();
    });
    sized.observe(list);
    list.addEventListener('scroll', note);
    return () => {
      cancelAnimationFrame(frame.current);
      sized.disconnect();
      list.removeEventListener('scroll', note);
    };
  }, []);
  return box;
}

const chosenIn = (list: HTMLElement): Element | null => list.querySelector('[aria-selected="true"]');

function isChosenInSight(list: HTMLElement): boolean {
  const chosen = chosenIn(list)?.getBoundingClientRect();
  const seen = list.getBoundingClientRect();
  return chosen !== undefined && chosen.bottom > seen.top && chosen.top < seen.bottom;
}

/** `share` of the list stands above the chosen item, negative if it is absent. */
function showChosen(list: HTMLElement | null, share: number): void {
  if (list === null || !(share >= 0)) return;
  const chosen = chosenIn(list);
  if (chosen !== null) chosen.scrollIntoView({ block: 'nearest' });
  else list.scrollTop = share * list.scrollHeight - list.clientHeight / 2;
}
