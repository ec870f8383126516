import { fold } from '../fold/fold';

/** Characters that `*` may stand for; a sentence ends it. */
const longestGap = 10;
/** Words of one pattern: the time to look for them rises tenfold with each. */
const mostWords = 5;

const gap = `[^.!?;]{0,${longestGap}}?`;

function literally(needle: string): string {
  return needle.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/**
 * What a folded text must hold for words with `?` (one character) and `*` (some of the same sentence) between them, and
 * the words themselves, folded; null where no such sign stands between two of them: then it is text, as is ？ always.
 */
export function wildcard(text: string): { readonly words: readonly string[]; readonly source: string } | null {
  if (!/[\p{L}\p{N}][?*]+[\p{L}\p{N}]/u.test(text)) return null;
  const parts = text.split(/([?*])/).filter((part) => part === '?' || part === '*' || fold(part) !== '');
  const words = parts.filter((part) => part !== '?' && part !== '*').map(fold);
  if (words.length > mostWords) return null;
  const source = parts.map((part) => (part === '?' ? '.' : part === '*' ? gap : literally(fold(part)))).join('');
  return { words, source };
}

/** What a folded text must hold where two words stand at most `distance` characters apart, either first. */
export function nearness(first: string, second: string, distance: number): string {
  const [a, b] = [literally(first), literally(second)];
  return `${a}.{0,${distance}}?${b}|${b}.{0,${distance}}?${a}`;
}
