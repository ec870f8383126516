import type { Evidence } from '../../model';
import type { KeyTerm } from '../../topics/key-terms';
import type { AssignedPassage, TextAssignment, TopicGuess } from '../../topics/topic-assigner';
import type { Database } from './database';
import { type Guard, isArrayOf, isNumber, isRangeArray, isRow, isString, isStringArray, jsonOf, textOf } from './row';

/** What the passages of one text were assigned to, by one guideline. */
export interface StoredTextTopics extends TextAssignment {
  readonly guidelineId: string;
  readonly textId: string;
  /** Names the rules, guidelines and texts that it was worked out from. */
  readonly basis: string;
}

export function readTextTopics(database: Database): StoredTextTopics[] {
  const rows: unknown[] = database.prepare('SELECT * FROM text_topics').all();
  return rows.filter(isRow).map((row) => ({
    guidelineId: textOf(row, 'guideline_id'),
    textId: textOf(row, 'text_id'),
    basis: textOf(row, 'basis'),
    passages: jsonOf(row, 'passages', isPassages),
    guesses: jsonOf(row, 'guesses', isGuesses),
  }));
}

/** Writes nothing for a text that is gone; to be called inside a transaction. */
export function writeTextTopics(database: Database, all: readonly StoredTextTopics[]): void {
  const write = database.prepare(
    `INSERT OR REPLACE INTO text_topics (guideline_id, text_id, basis, passages, guesses)
     SELECT ?, id, ?, ?, ? FROM text WHERE id = ?`,
  );
  for (const { guidelineId, textId, basis, passages, guesses } of all) {
    write.run(guidelineId, basis, JSON.stringify(passages), JSON.stringify(guesses), textId);
  }
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

const isGuesses = isArrayOf<TopicGuess>({ passageId: isString, topicIds: isStringArray, score: isNumber });
