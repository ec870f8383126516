import { on } from './api';
import type { Draft } from './draft';

/**
 * Saves what is written when the program ends, and when a library process that ended is there again. Answers with what
 * to do when the fields leave the window: `finish` is called, and what is not safe then goes on being saved until it is,
 * which `whenSafe` hears of.
 */
export function keepSaved(
  { save }: Pick<Draft<never>, 'save'>,
  finish: () => Promise<void>,
  whenSafe: () => void = () => {},
): () => void {
  let isLeft = false;
  const settle = async () => {
    if (!(await save()) || !isLeft) return;
    window.removeEventListener('pagehide', leave);
    stopHearing();
    whenSafe();
  };
  const leave = () => void settle();
  window.addEventListener('pagehide', leave);
  const stopHearing = on('libraryChanged', ({ reason }) => {
    if (reason === 'restarted') leave();
  });
  return () => {
    isLeft = true;
    void finish().then(settle);
  };
}
