import { createHash } from 'node:crypto';
import type { TidyingDecision } from '../../model';
import type { Database } from '../store/database';
import { isTidied, readTidying, type TidiedContent } from '../store/tidying-rows';

/** What decisions about a file are kept under; reads the whole text. */
export function tidiedContent(sourceHash: string, content: string): TidiedContent {
  return { sourceHash, contentHash: createHash('sha256').update(content, 'utf16le').digest('hex') };
}

/** What a person decided about a file as it is read now, earliest first. */
export function decisionsAbout(database: Database, sourceHash: string, content: string): readonly TidyingDecision[] {
  if (!isTidied(database, sourceHash)) return [];
  return readTidying(database, tidiedContent(sourceHash, content)).map(({ decision }) => decision);
}
