import { decodeIn } from '../../ingest/decode';
import { encodings, type Removal } from '../../model';
import { DamagedLibraryError } from '../failure';
import type { LibraryState } from '../state';
import { readConvertedRow } from '../store/converted-rows';
import type { Database } from '../store/database';
import { findSource, readSourceBytes, type StoredSource } from '../store/source-rows';
import { readRemovals, type StoredText } from '../store/text-rows';
import { decisionsAbout } from '../texts/tidied-content';
import type { SourceText } from './make-texts';

/** A file as text, from what the library keeps of it. */
export function sourceTextOf(database: Database, source: StoredSource): SourceText {
  const row = readConvertedRow(database, source.id);
  const content = row?.content ?? decoded(readSourceBytes(database, source.id), source);
  const decisions = decisionsAbout(database, source.hash, content);
  if (row !== null) return { ...row, content, decisions };
  return {
    content,
    decisions,
    rules: source.format === 'md' ? 'md' : 'txt',
    isUnsure: false,
    metadata: [],
    warnings: [],
  };
}

/** The same bytes in the same encoding are the same text. */
function decoded(bytes: Uint8Array, { file, encoding }: StoredSource): string {
  const known = encodings.find((one) => one === encoding);
  const content = known === undefined ? null : decodeIn(bytes, known);
  if (content === null) throw new DamagedLibraryError(`${file} cannot be decoded`);
  return content;
}

/** What no passage of a text holds, with the characters as they stand in the source. */
export function removalsOf({ database }: LibraryState, { text, sourceId }: StoredText): Removal[] {
  const removals = readRemovals(database, text.id);
  const source = removals.length === 0 ? null : findSource(database, sourceId);
  if (source === null) return [];
  const { content } = sourceTextOf(database, source);
  return removals.map((removal) => ({ ...removal, characters: content.slice(removal.start, removal.end) }));
}
