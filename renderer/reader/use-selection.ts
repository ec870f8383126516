import { type RefObject, useEffect, useState } from 'react';
import { type SelectedRange, selectedRanges } from './selected-ranges';

export interface ReaderSelection {
  readonly ranges: readonly SelectedRange[];
  /** Where it stands, in pixels from the top left of the scrolled content. */
  readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

/** What is selected in the article inside `scroll`, once the pointer or the key is let go; null when nothing is. */
export function useSelection(scroll: RefObject<HTMLElement | null>): ReaderSelection | null {
  const [selection, setSelection] = useState<ReaderSelection | null>(null);
  useEffect(() => {
    let isPointerDown = false;
    const read = () => {
      if (scroll.current !== null) setSelection(readSelection(scroll.current));
    };
    const changed = () => {
      if (!isPointerDown) read();
    };
    const down = () => {
      isPointerDown = true;
    };
    const up = () => {
      isPointerDown = false;
      // A click into a selection collapses it only after the pointer has gone up.
      requestAnimationFrame(read);
    };
    document.addEventListener('selectionchange', changed);
    document.addEventListener('pointerdown', down);
    document.addEventListener('pointerup', up);
    document.addEventListener('pointercancel', up);
    return () => {
      document.removeEventListener('selectionchange', changed);
      document.removeEventListener('pointerdown', down);
      document.removeEventListener('pointerup', up);
      document.removeEventListener('pointercancel', up);
    };
  }, [scroll]);
  return selection;
}

function readSelection(scroll: HTMLElement): ReaderSelection | null {
  const selection = document.getSelection();
  const ranges = selectedRanges(scroll, selection);
  if (selection === null || ranges.length === 0) return null;
  const box = selection.getRangeAt(0).getBoundingClientRect();
  const frame = scroll.getBoundingClientRect();
  const right = scroll.scrollLeft - frame.left;
  const down = scroll.scrollTop - frame.top;
  return {
    ranges,
    box: { left: box.left + right, right: box.right + right, top: box.top + down, bottom: box.bottom + down },
  };
}
