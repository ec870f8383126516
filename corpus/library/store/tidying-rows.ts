import { type TidyingDecision, type TidyingKind, tidyingKinds } from '../../model';
import { DamagedLibraryError } from '../failure';
import type { Database } from './database';
import { isRow, numberOf, type Row, textOf } from './row';

/** A decision with the number to take it back by. */
export interface StoredTidying {
  readonly number: number;
  readonly decision: TidyingDecision;
}

/** A file as it was read: the bytes' SHA-256 and that of the decoded text, both hexadecimal. */
export interface TidiedContent {
  readonly sourceHash: string;
  readonly contentHash: string;
}

/** Earliest first. */
export function readTidying(database: Database, { sourceHash, contentHash }: TidiedContent): StoredTidying[] {
  const rows: unknown[] = database
    .prepare('SELECT * FROM tidying_decision WHERE source_hash = ? AND content_hash = ? ORDER BY number')
    .all(sourceHash, contentHash);
  return rows.filter(isRow).map((row) => ({ number: numberOf(row, 'number'), decision: decisionOf(row) }));
}

/** Whether there is a decision about these bytes, however they are read. */
export function isTidied(database: Database, sourceHash: string): boolean {
  return database.prepare('SELECT 1 FROM tidying_decision WHERE source_hash = ?').get(sourceHash) !== undefined;
}

/** Answers with its number. */
export function insertTidying(database: Database, content: TidiedContent, decision: TidyingDecision): number {
  const { lastInsertRowid } = database
    .prepare(
      `INSERT INTO tidying_decision (source_hash, content_hash, kind, "start", "end", written, reason)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      content.sourceHash,
      content.contentHash,
      decision.kind,
      decision.start,
      decision.end,
      decision.to,
      decision.reason,
    );
  return Number(lastInsertRowid);
}

export function deleteTidying(database: Database, number: number): void {
  database.prepare('DELETE FROM tidying_decision WHERE number = ?').run(number);
}

function decisionOf(row: Row): TidyingDecision {
  return {
    kind: kindOf(row),
    start: numberOf(row, 'start'),
    end: numberOf(row, 'end'),
    to: textOf(row, 'written'),
    reason: textOf(row, 'reason'),
  };
}

function kindOf(row: Row): TidyingKind {
  const kind = tidyingKinds.find((one) => one === row.kind);
  if (kind === undefined) throw new DamagedLibraryError('Column kind holds no kind of decision');
  return kind;
}
