import type { Anchor } from '../../model';
import type { HeldAnchor } from './anchor-rows';
import type { Database } from './database';
import { type Guard, isArrayOf, isNumber, isRecordOf, isRow, isString, jsonOf, textOf } from './row';

/** A corrected text took the place of another, which stays as an edition. */
export interface StoredReplacement {
  readonly textId: string;
  readonly byId: string;
  /** ISO 8601, UTC. */
  readonly replacedAt: string;
}

/** What stood in the replaced text, where it stood there, to undo the replacement. */
export interface MovedAnchors {
  /** Of annotations and excerpts. */
  readonly anchors: readonly HeldAnchor[];
  readonly decisions: readonly MovedDecision[];
}

export interface MovedDecision extends Anchor {
  readonly topicId: string;
  readonly decision: string;
  /** In the corrected text. */
  readonly newPassageId: string;
}

export function readReplacements(database: Database): StoredReplacement[] {
  const rows: unknown[] = database.prepare('SELECT text_id, by_id, replaced_at FROM text_replacement').all();
  return rows.filter(isRow).map((row) => ({
    textId: textOf(row, 'text_id'),
    byId: textOf(row, 'by_id'),
    replacedAt: textOf(row, 'replaced_at'),
  }));
}

/** Null where the text has not been replaced. */
export function readMovedAnchors(database: Database, textId: string): MovedAnchors | null {
  const row: unknown = database.prepare('SELECT moved FROM text_replacement WHERE text_id = ?').get(textId);
  return isRow(row) ? jsonOf(row, 'moved', isMovedAnchors) : null;
}

export function writeReplacement(database: Database, replacement: StoredReplacement, moved: MovedAnchors): void {
  database
    .prepare('INSERT INTO text_replacement (text_id, by_id, replaced_at, moved) VALUES (?, ?, ?, ?)')
    .run(replacement.textId, replacement.byId, replacement.replacedAt, JSON.stringify(moved));
}

export function deleteReplacement(database: Database, textId: string): void {
  database.prepare('DELETE FROM text_replacement WHERE text_id = ?').run(textId);
}

const anchor: Readonly<Record<keyof Anchor, Guard>> = {
  passageId: isString,
  textId: isString,
  start: isNumber,
  end: isNumber,
  quote: isString,
  prefix: isString,
  suffix: isString,
};
const areMovedAnchors = isArrayOf<HeldAnchor>({
  ...anchor,
  owner: (value) => value === null || isString(value),
  id: isString,
});
const areMovedDecisions = isArrayOf<MovedDecision>({
  ...anchor,
  topicId: isString,
  decision: isString,
  newPassageId: isString,
});

const isMovedAnchors = isRecordOf<MovedAnchors>({ anchors: areMovedAnchors, decisions: areMovedDecisions });
