import type { CollectionEntry } from './collection';
import type { Excerpt } from './excerpt';

/** The excerpts that are wanted, and of the headings those that stand over one of them. */
export function chooseEntries(
  entries: readonly CollectionEntry[],
  isWanted: (excerpt: Excerpt) => boolean,
): readonly CollectionEntry[] {
  const chosen: CollectionEntry[] = [];
  let headings: CollectionEntry[] = [];
  let isUnderHeading = false;
  for (const entry of entries) {
    if (entry.kind === 'heading') {
      headings = isUnderHeading ? [entry] : [...headings, entry];
      isUnderHeading = false;
      continue;
    }
    isUnderHeading = true;
    if (!isWanted(entry.excerpt)) continue;
    chosen.push(...headings, entry);
    headings = [];
  }
  return chosen;
}
