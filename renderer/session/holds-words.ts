import { excerptsOf } from '../../corpus/study/collection';
import type { Session } from '../../electron/contract';

/** Whether a session has these words, from the same place, already. */
export function holdsWords(
  { entries }: Session,
  { passageId, start, end }: { readonly passageId: string; readonly start: number; readonly end: number },
): boolean {
  return excerptsOf(entries).some(
    (excerpt) => excerpt.passageId === passageId && excerpt.start === start && excerpt.end === end,
  );
}
