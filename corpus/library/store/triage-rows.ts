import type { Database } from './database';
import { isRow, textOf } from './row';

/** Ids of the passages that were passed over. */
export function readPassedOver(database: Database, guidelineId: string): Set<string> {
  const rows: unknown[] = database
    .prepare('SELECT passage_id FROM triage_pass WHERE guideline_id = ?')
    .all(guidelineId);
  return new Set(rows.filter(isRow).map((row) => textOf(row, 'passage_id')));
}

export function writePassedOver(database: Database, guidelineId: string, passageId: string, isPassed: boolean): void {
  const sql = isPassed
    ? 'INSERT OR IGNORE INTO triage_pass (guideline_id, passage_id) VALUES (?, ?)'
    : 'DELETE FROM triage_pass WHERE guideline_id = ? AND passage_id = ?';
  database.prepare(sql).run(guidelineId, passageId);
}
