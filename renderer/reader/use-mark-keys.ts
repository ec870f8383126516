import { useEffect, useRef } from 'react';
import { isEditable } from '../app/commands';

/** H marks, N and Ctrl+M write a note; not while someone types or an input method composes. */
export function useMarkKeys(run: (key: 'highlight' | 'note') => void, isMeant: () => boolean): void {
  const press = useRef<(event: KeyboardEvent) => void>(() => {});
  useEffect(() => {
    press.current = (event) => {
      const key = keyOf(event);
      if (key === null || !isMeant()) return;
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

/** 229: the key went to the input method, whatever letter it names. */
function keyOf(event: KeyboardEvent): 'highlight' | 'note' | null {
  if (event.isComposing || event.keyCode === 229 || event.altKey || isEditable(event.target)) return null;
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) return key === 'm' ? 'note' : null;
  return key === 'h' ? 'highlight' : key === 'n' ? 'note' : null;
}
