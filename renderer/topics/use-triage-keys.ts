import { useEffect, useRef } from 'react';
import { isEditable } from '../app/commands';

export interface TriageKeys {
  /** 1 to 9. */
  readonly onNumber: (number: number) => void;
  readonly onPass: () => void;
  readonly onUndo: () => void;
}

/** Keys that mean something wherever the keyboard is, but in a field, a menu or a dialog. */
export function useTriageKeys(keys: TriageKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const run = actionOf(event, latest.current);
      if (run === null) return;
      event.preventDefault();
      event.stopPropagation();
      run();
    };
    // Before a button in focus takes the space bar for a press.
    document.addEventListener('keydown', press, { capture: true });
    return () => document.removeEventListener('keydown', press, { capture: true });
  }, []);
}

/** 229: the key went to the input method, whatever it names. */
function actionOf(event: KeyboardEvent, { onNumber, onPass, onUndo }: TriageKeys): (() => void) | null {
  const isMeantElsewhere =
    event.isComposing || event.keyCode === 229 || event.repeat || isEditable(event.target) || isInOverlay(event.target);
  if (isMeantElsewhere || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === ' ' || event.key === '0') return onPass;
  if (event.key.toLowerCase() === 'z') return onUndo;
  const number = Number(event.key);
  return Number.isInteger(number) && number >= 1 ? () => onNumber(number) : null;
}

function isInOverlay(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="menu"], [role="dialog"], [role="listbox"]') !== null;
}
