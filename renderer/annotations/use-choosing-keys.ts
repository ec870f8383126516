import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef } from 'react';
import { isEditable } from '../app/commands';
import type { Marks } from '../use-marks';

/** The attribute that tells which row of the list an element stands in. */
export const rowAttribute = 'data-row';

/** What chooses rows of a list: keys wherever the keyboard is on its screen, and the mouse with Shift or Ctrl. */
export interface Choosing {
  readonly onKeyDownCapture: (event: KeyboardEvent) => void;
  readonly onClickCapture: (event: MouseEvent) => void;
  readonly onMouseDown: (event: MouseEvent) => void;
}

/** Ctrl+A, Esc and Delete are heard while the list is in sight, unless someone types or a dialog is in front. */
export function useChoosingKeys(list: RefObject<HTMLElement | null>, marks: Marks, onDelete: () => void): Choosing {
  const press = useRef<(event: globalThis.KeyboardEvent) => void>(() => {});
  useEffect(() => {
    press.current = (event) => {
      if (event.defaultPrevented || event.isComposing || isEditable(event.target) || isSomethingInFront()) return;
      const act = actOf(event, marks, onDelete);
      if (act === null) return;
      event.preventDefault();
      act();
    };
  });
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => press.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return {
    onKeyDownCapture: (event) => {
      if (!isBox(event.target)) return;
      const row = rowOf(event.target);
      if (row === null) return;
      if (event.key === ' ') marks.toggle(row, event.shiftKey);
      else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        const next = focusBeside(list.current, event.target, event.key === 'ArrowDown' ? 1 : -1);
        if (next !== null && event.shiftKey) marks.toggle(next, true);
      } else return;
      event.preventDefault();
      event.stopPropagation();
    },
    onClickCapture: (event) => {
      const row = rowOf(event.target);
      if (row === null || !(event.shiftKey || event.ctrlKey || event.metaKey) || isControl(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      marks.toggle(row, event.shiftKey);
    },
    // Shift and a click would mark the words in between.
    onMouseDown: (event) => {
      if (event.shiftKey && rowOf(event.target) !== null && !isControl(event.target)) event.preventDefault();
    },
  };
}

function actOf(event: globalThis.KeyboardEvent, marks: Marks, onDelete: () => void): (() => void) | null {
  const isControlA = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'a';
  if (isControlA) return () => marks.all();
  if (marks.ids.size === 0) return null;
  if (event.key === 'Escape') return () => marks.none();
  return event.key === 'Delete' ? onDelete : null;
}

function rowOf(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest(`[${rowAttribute}]`)?.getAttribute(rowAttribute) ?? null) : null;
}

function isBox(target: EventTarget): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === 'checkbox';
}

/** What does something of its own when it is pressed. */
function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, textarea, input:not([type=checkbox])') !== null;
}

function isSomethingInFront(): boolean {
  return document.querySelector('[role=dialog], [role=menu], [role=listbox]') !== null;
}

/** Moves the keyboard to the box of the row above or below; answers with that row. */
function focusBeside(list: HTMLElement | null, from: Element, step: 1 | -1): string | null {
  const rows = [...(list?.querySelectorAll(`[${rowAttribute}]`) ?? [])];
  const next = rows[rows.findIndex((row) => row.contains(from)) + step];
  if (next === undefined) return null;
  next.querySelector<HTMLElement>('input[type=checkbox]')?.focus();
  return rowOf(next);
}
