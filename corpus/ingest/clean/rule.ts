import type { Edit } from '../draft';

/** One kind of noise: finds it in what earlier rules have left, and leaves the removing to the engine. */
export interface RemovalRule {
  readonly name: string;
  /** Shown beside the removed characters. */
  readonly reason: string;
  /** What the rule alone does; '\n' in `after` is a break, recovered or not. */
  readonly example: { readonly before: string; readonly after: string };
  /** Sorted edits, apart from each other; linear in the text. */
  apply(text: string): readonly Edit[];
}

/** Every match of a global pattern, removed. */
export function removeMatches(text: string, pattern: RegExp): readonly Edit[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    to: '' as const,
  }));
}
