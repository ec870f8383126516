import { useEffect, useRef } from 'react';

/** Alt with the arrows goes from difference to difference, wherever the keyboard is on the screen. */
export function useDifferenceKeys(step: (direction: 1 | -1) => void): void {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.isComposing) return;
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(event.key === 'ArrowDown' ? 1 : -1);
    };
    // Before the list takes the arrows for its own.
    document.addEventListener('keydown', press, { capture: true });
    return () => document.removeEventListener('keydown', press, { capture: true });
  }, []);
}
