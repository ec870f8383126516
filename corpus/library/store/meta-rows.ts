import type { Database } from './database';
import { isRow, textOf } from './row';

/**
 * Small facts about the library itself.
 * `annotation-settings`: the meanings of colours and the templates of notes, where the person changed them.
 * `backed-up-at`: when the last copy of the whole library was made; in a copy, when it was made itself.
 * `bundled-sources`: hashes of the shipped files that were once brought in, so that none comes twice.
 * `citation-style`: 引用格式, where the person chose one.
 * `repaired-texts`: how many times a text's searched copy was found wrong and made again.
 * `rules-version`: of the ingest that made the stored passages.
 * `terms-segmenter`: the version of the segmenter that cut what the database holds of terms.
 * `texts-version`: counts changes of texts, so that another program knows to read them again.
 * `topics-version`: counts changes of what passages were assigned to, likewise.
 */
export type MetaName =
  | 'annotation-settings'
  | 'backed-up-at'
  | 'bundled-sources'
  | 'citation-style'
  | 'repaired-texts'
  | 'rules-version'
  | 'terms-segmenter'
  | 'texts-version'
  | 'topics-version';

export function readMeta(database: Database, name: MetaName): string | null {
  const row: unknown = database.prepare('SELECT value FROM meta WHERE name = ?').get(name);
  return isRow(row) ? textOf(row, 'value') : null;
}

export function writeMeta(database: Database, name: MetaName, value: string): void {
  database
    .prepare('INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value')
    .run(name, value);
}

/** To be called inside the transaction that changes texts; answers with the new version. */
export function countTextsChange(database: Database): string {
  return countChange(database, 'texts-version');
}

/** To be called inside the transaction that changes the topics of passages; answers with the new version. */
export function countTopicsChange(database: Database): string {
  return countChange(database, 'topics-version');
}

function countChange(database: Database, name: 'texts-version' | 'topics-version'): string {
  const version = String(Number(readMeta(database, name) ?? '0') + 1);
  writeMeta(database, name, version);
  return version;
}
