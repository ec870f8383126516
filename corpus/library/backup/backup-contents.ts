import { statSync } from 'node:fs';
import { isTime } from '../../checks';
import type { Result } from '../../model';
import { wording } from '../../wording';
import { failure, systemReason } from '../failure';
import type { Backup, BackupContents } from '../interface';
import { type Database, openSingleFile } from '../store/database';
import { readMeta } from '../store/meta-rows';
import { isRow, numberOf } from '../store/row';

/** What a copy of a library holds. @throws SQLite's error where it is none. */
export function contentsOf(database: Database, madeOtherwise: Date): BackupContents {
  return {
    madeAt: timeNoted(database) ?? madeOtherwise.toISOString(),
    textCount: countOf(database, 'text'),
    annotationCount: countOf(database, 'annotation'),
    collectionCount: countOf(database, 'collection'),
    sessionCount: countOf(database, 'session'),
  };
}

/** When the last copy was made, as far as the database says so: another's may say anything. */
export function timeNoted(database: Database): string | null {
  const noted = readMeta(database, 'backed-up-at');
  return isTime(noted) ? noted : null;
}

/** What a file holds, without proving it whole. Failure: `backup-invalid`. */
export function inspectBackup(file: string): Result<Backup> {
  const contents = peekInto(file);
  if (contents === null) {
    return failure('backup-invalid', wording.backup.unusable(file, wording.backup.reasons.foreign));
  }
  return { ok: true, value: { file, bytes: statSync(file).size, contents } };
}

/** Quickly, without proving the copy whole; null where it cannot be read. */
export function peekInto(file: string): BackupContents | null {
  try {
    const database = openSingleFile(file, { isReadOnly: true });
    try {
      return contentsOf(database, statSync(file).mtime);
    } finally {
      database.close();
    }
  } catch (error) {
    systemReason(error);
    return null;
  }
}

/** None of what came with a later version than a copy has. */
function countOf(database: Database, table: 'text' | 'annotation' | 'collection' | 'session'): number {
  if (database.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(table) === undefined) return 0;
  const row: unknown = database.prepare(`SELECT count(*) AS count FROM ${table}`).get();
  return isRow(row) ? numberOf(row, 'count') : 0;
}
