import type { Evidence } from '../../model';
import type { KeyTerm } from '../../topics/key-terms';
import type { AssignedPassage } from '../../topics/topic-assigner';
import type { Database } from './database';
import { type Guard, isArrayOf, isNumber, isRangeArray, isRow, isString, isStringArray, jsonOf, textOf } from './row';

/** What the passages of one text were assigned to. */
export interface StoredTextTopics {
  readonly textId: string;
  /** Names the rules, guidelines and texts that it was worked out from. */
  readonly basis: string;
  readonly passages: readonly AssignedPassage[];
}

export function readTextTopics(database: Database): StoredTextTopics[] {
  const rows: unknown[] = database.prepare('SELECT * FROM text_topics').all();
  return rows.filter(isRow).map((row) => ({
    textId: textOf(row, 'text_id'),
    basis: textOf(row, 'basis'),
    passages: jsonOf(row, 'passages', isPassages),
  }));
}

/** Writes nothing for a text that is gone; to be called inside a transaction. */
export function writeTextTopics(database: Database, all: readonly StoredTextTopics[]): void {
  const write = database.prepare(
    'INSERT OR REPLACE INTO text_topics (text_id, basis, passages) SELECT id, ?, ? FROM text WHERE id = ?',
  );
  for (const { textId, basis, passages } of all) write.run(basis, JSON.stringify(passages), textId);
}

const isEvidenceKind: Guard = (value) =>
  value === 'heading' || value === 'words' || value === 'quotation' || value === 'neighbour';

const isEvidence = isArrayOf<Evidence>({
  kind: isEvidenceKind,
  reason: isString,
  words: isStringArray,
  ranges: isRangeArray,
});

const isKeyTerms = isArrayOf<KeyTerm>({ term: isString, count: isNumber, weight: isNumber });

const isPassages = isArrayOf<AssignedPassage>({
  topicId: isString,
  passageId: isString,
  score: isNumber,
  evidence: isEvidence,
  keyTerms: isKeyTerms,
});
