import { hasLoneHalf } from '../../annotate/surrogates';

/** Whether SQLite keeps it whole: it ends a text at a NUL and turns half a surrogate pair into U+FFFD, both silently. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && !hasLoneHalf(text);
}
