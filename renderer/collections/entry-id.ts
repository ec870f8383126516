import type { CollectionEntry } from '../../electron/contract';

export function entryId(entry: CollectionEntry): string {
  return entry.kind === 'heading' ? entry.id : entry.excerpt.id;
}
