import type { KeyboardEvent } from 'react';

/** Whether a key presses a mark in a text, as it would a button; the page does not scroll then. */
export function isPress(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  event.preventDefault();
  return true;
}
