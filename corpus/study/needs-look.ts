import type { Verdict } from '../model';

/**
 * Whether a person should look at a quotation before it is read out. A stock phrase that the library does not hold is not
 * accused; right words that the source turns into their opposite are.
 */
export function needsLook({ status, isPhrase, turnedBy }: Pick<Verdict, 'status' | 'isPhrase' | 'turnedBy'>): boolean {
  return (status !== 'exact' && !isPhrase) || turnedBy !== null;
}
