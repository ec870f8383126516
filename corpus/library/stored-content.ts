import { decode } from '../ingest/decode';
import type { Removal } from '../model';
import { DamagedLibraryError } from './failure';
import type { LibraryState } from './state';
import type { Database } from './store/database';
import { readSourceBytes } from './store/source-rows';
import { readRemovals, type StoredText } from './store/text-rows';

/** The decoded source, from the bytes that the library keeps; the same bytes decode the same. */
export function contentOf(database: Database, sourceId: number): string {
  const decoded = decode(readSourceBytes(database, sourceId));
  if (!decoded.ok) throw new DamagedLibraryError(`Source ${sourceId} cannot be decoded`);
  return decoded.value.content;
}

/** What no passage of a text holds, with the characters as they stand in the source. */
export function removalsOf({ database }: LibraryState, { text, sourceId }: StoredText): Removal[] {
  const removals = readRemovals(database, text.id);
  if (removals.length === 0) return [];
  const content = contentOf(database, sourceId);
  return removals.map((removal) => ({ ...removal, characters: content.slice(removal.start, removal.end) }));
}
