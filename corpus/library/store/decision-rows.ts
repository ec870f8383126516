import type { Anchor, TopicDecision } from '../../model';
import type { Database } from './database';
import { isRow, numberOf, type Row, textOf } from './row';

/** What a person said of a passage and a topic; the anchor holds the whole passage, as it was read then. */
export interface StoredDecision extends Anchor {
  readonly topicId: string;
  readonly decision: TopicDecision;
}

/** Oldest first. */
export function readDecisions(database: Database): StoredDecision[] {
  const rows: unknown[] = database.prepare('SELECT * FROM topic_decision ORDER BY number').all();
  return rows.filter(isRow).map(decisionOf);
}

/** Takes the place of what was said of the same passage and topic before. */
export function writeDecision(database: Database, decision: StoredDecision): void {
  deleteDecision(database, decision.passageId, decision.topicId);
  database
    .prepare(
      `INSERT INTO topic_decision (passage_id, text_id, topic_id, decision, "start", "end", quote, prefix, suffix)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      decision.passageId,
      decision.textId,
      decision.topicId,
      decision.decision,
      decision.start,
      decision.end,
      decision.quote,
      decision.prefix,
      decision.suffix,
    );
}

export function deleteDecision(database: Database, passageId: string, topicId: string): void {
  database.prepare('DELETE FROM topic_decision WHERE passage_id = ? AND topic_id = ?').run(passageId, topicId);
}

function decisionOf(row: Row): StoredDecision {
  return {
    passageId: textOf(row, 'passage_id'),
    textId: textOf(row, 'text_id'),
    topicId: textOf(row, 'topic_id'),
    decision: textOf(row, 'decision') === 'in' ? 'in' : 'out',
    start: numberOf(row, 'start'),
    end: numberOf(row, 'end'),
    quote: textOf(row, 'quote'),
    prefix: textOf(row, 'prefix'),
    suffix: textOf(row, 'suffix'),
  };
}
