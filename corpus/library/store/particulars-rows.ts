import type { MetadataField } from '../../model';
import type { Database } from './database';
import { isRow, jsonOf, optionalTextOf, textOf } from './row';
import { isMetadata } from './text-rows';

/** What a person says of a text; null leaves its file the say. */
export interface Particulars {
  readonly title: string | null;
  readonly metadata: readonly MetadataField[] | null;
}

/** By text id. */
export function readParticulars(database: Database): ReadonlyMap<string, Particulars> {
  const rows: unknown[] = database.prepare('SELECT * FROM text_particulars ORDER BY text_id').all();
  return new Map(
    rows.filter(isRow).map((row) => [
      textOf(row, 'text_id'),
      {
        title: optionalTextOf(row, 'title'),
        metadata: row.metadata === null ? null : jsonOf(row, 'metadata', isMetadata),
      },
    ]),
  );
}

/** Forgets them where they say nothing. */
export function writeParticulars(database: Database, textId: string, { title, metadata }: Particulars): void {
  if (title === null && metadata === null) {
    database.prepare('DELETE FROM text_particulars WHERE text_id = ?').run(textId);
    return;
  }
  database
    .prepare('INSERT OR REPLACE INTO text_particulars (text_id, title, metadata) VALUES (?, ?, ?)')
    .run(textId, title, metadata === null ? null : JSON.stringify(metadata));
}
