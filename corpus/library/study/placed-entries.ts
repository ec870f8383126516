import type { CollectionEntry } from '../../study/collection';
import { placeAnchor } from '../annotations/placements';
import type { StoredEntry } from '../store/entry-rows';
import type { Catalogue } from '../texts/catalogue';

/** Entries with their excerpts where their words stand today. */
export function placedEntries(catalogue: Catalogue, entries: readonly StoredEntry[]): readonly CollectionEntry[] {
  return entries.map((entry) => {
    if (entry.kind === 'heading') return entry;
    return { kind: 'excerpt', excerpt: { ...entry.excerpt, ...placeAnchor(entry.excerpt, catalogue) } };
  });
}
