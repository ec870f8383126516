import type { Database } from './database';
import { isRow, textOf } from './row';

/** To be called inside the transaction that stores the text. */
export function writeFingerprint(database: Database, textId: string, fingerprint: string): void {
  database.prepare('INSERT OR REPLACE INTO text_fingerprint (text_id, sha256) VALUES (?, ?)').run(textId, fingerprint);
}

/** The id of a text with this fingerprint; null where there is none. */
export function findTextByFingerprint(database: Database, fingerprint: string): string | null {
  const row: unknown = database
    .prepare('SELECT text_id FROM text_fingerprint WHERE sha256 = ? ORDER BY text_id LIMIT 1')
    .get(fingerprint);
  return isRow(row) ? textOf(row, 'text_id') : null;
}

/** Null for a text that came in before fingerprints were kept. */
export function readFingerprint(database: Database, textId: string): string | null {
  const row: unknown = database.prepare('SELECT sha256 FROM text_fingerprint WHERE text_id = ?').get(textId);
  return isRow(row) ? textOf(row, 'sha256') : null;
}

/** Texts that came in before fingerprints were kept. */
export function textIdsWithoutFingerprint(database: Database): string[] {
  const rows: unknown[] = database
    .prepare('SELECT id FROM text WHERE id NOT IN (SELECT text_id FROM text_fingerprint)')
    .all();
  return rows.filter(isRow).map((row) => textOf(row, 'id'));
}
