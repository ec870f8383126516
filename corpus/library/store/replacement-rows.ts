import type { Database } from './database';
import { isRow, textOf } from './row';

/** A corrected text took the place of another, which stays as an edition. */
export interface StoredReplacement {
  readonly textId: string;
  readonly byId: string;
  /** ISO 8601, UTC. */
  readonly replacedAt: string;
}

export function readReplacements(database: Database): StoredReplacement[] {
  const rows: unknown[] = database.prepare('SELECT * FROM text_replacement').all();
  return rows.filter(isRow).map((row) => ({
    textId: textOf(row, 'text_id'),
    byId: textOf(row, 'by_id'),
    replacedAt: textOf(row, 'replaced_at'),
  }));
}
