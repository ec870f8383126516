import { useEffect, useRef } from 'react';
import { isEditable } from '../app/commands';

export type MarkKey = 'highlight' | 'note' | 'topic' | 'link' | 'follow';

/**
 * H marks, N and Ctrl+M write a note, T puts into a topic, C refers to another passage, G goes to what is referred to; not while someone types or an input method
 * composes.
 */
export function useMarkKeys(run: (key: MarkKey) => void, isMeant: (key: MarkKey) => boolean): void {
  const press = useRef<(event: KeyboardEvent) => void>(() => {});
  useEffect(() => {
    press.current = (event) => {
      const key = keyOf(event);
      if (key === null || !isMeant(key)) return;
      event.preventDefault();
      run(key);
    };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

const letters: ReadonlyMap<string, MarkKey> = new Map([
  ['h', 'highlight'],
  ['n', 'note'],
  ['t', 'topic'],
  ['c', 'link'],
  ['g', 'follow'],
]);

/** 229: the key went to the input method, whatever letter it names. */
function keyOf(event: KeyboardEvent): MarkKey | null {
  if (event.isComposing || event.keyCode === 229 || event.altKey || isEditable(event.target)) return null;
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) return key === 'm' ? 'note' : null;
  return letters.get(key) ?? null;
}
