import { numeralForms } from '../fold/numerals';

/**
 * Traditional characters that are simplified ones, too, of other words: 沿著 is 沿着, but 著名 is 著名. So they are
 * looked for in both writings and folded in none.
 */
const pairs = ['著着', '瞭了', '藉借', '覆复', '沈沉'] as const;

function inPairs(needle: string, from: 0 | 1): string {
  return pairs.reduce((written, pair) => written.replaceAll(pair.charAt(from), pair.charAt(1 - from)), needle);
}

/** How else a folded needle may be written: its numbers, and characters that two writings share. Not itself. */
export function otherWritings(needle: string): readonly string[] {
  const forms = [...numeralForms(needle), inPairs(needle, 0), inPairs(needle, 1)];
  return [...new Set(forms)].filter((form) => form !== needle);
}
