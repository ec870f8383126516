import type { TopicEdit } from '../../model';
import type { Database } from './database';
import { isNumber, isRecordOf, isRow, isString, jsonOf, numberOf, textOf } from './row';

export interface StoredTopicEdit {
  readonly number: number;
  readonly guidelineId: string;
  readonly edit: TopicEdit;
}

/** In the order in which they were made. */
export function readTopicEdits(database: Database): StoredTopicEdit[] {
  const rows: unknown[] = database.prepare('SELECT * FROM topic_edit ORDER BY number').all();
  return rows.filter(isRow).map((row) => ({
    number: numberOf(row, 'number'),
    guidelineId: textOf(row, 'guideline_id'),
    edit: jsonOf(row, 'edit', isTopicEdit),
  }));
}

/** Answers with its number. */
export function insertTopicEdit(database: Database, guidelineId: string, edit: TopicEdit): number {
  const { lastInsertRowid } = database
    .prepare('INSERT INTO topic_edit (guideline_id, edit) VALUES (?, ?)')
    .run(guidelineId, JSON.stringify(edit));
  return Number(lastInsertRowid);
}

export function deleteTopicEdit(database: Database, number: number): void {
  database.prepare('DELETE FROM topic_edit WHERE number = ?').run(number);
}

const kinds: Readonly<Record<TopicEdit['kind'], (value: unknown) => boolean>> = {
  rename: isRecordOf({ id: isString, title: isString }),
  'add-group': isRecordOf({ id: isString, title: isString }),
  'add-topic': isRecordOf({ id: isString, groupId: isString, title: isString }),
  merge: isRecordOf({ id: isString, into: isString }),
  remove: isRecordOf({ id: isString }),
  move: isRecordOf({ id: isString, by: isNumber }),
  reset: isRecordOf({}),
};

function isTopicEdit(value: unknown): value is TopicEdit {
  return isRow(value) && Object.entries(kinds).some(([kind, isRight]) => value.kind === kind && isRight(value));
}
