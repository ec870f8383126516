import type { Evidence } from '../../model';
import type { Database } from './database';
import { type Guard, isArrayOf, isNumber, isRangeArray, isRow, isString, isStringArray, jsonOf, textOf } from './row';

export interface StoredTopicPage {
  readonly topicId: string;
  /** Best first. */
  readonly passages: readonly StoredTopicPassage[];
  readonly keyTerms: readonly KeyTerm[];
}

export interface StoredTopicPassage {
  readonly passageId: string;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

interface KeyTerm {
  readonly term: string;
  readonly count: number;
}

export function readTopicPages(database: Database): StoredTopicPage[] {
  const rows: unknown[] = database.prepare('SELECT * FROM topic_page').all();
  return rows.filter(isRow).map((row) => ({
    topicId: textOf(row, 'topic_id'),
    passages: jsonOf(row, 'passages', isPassages),
    keyTerms: jsonOf(row, 'key_terms', isKeyTerms),
  }));
}

/** Replaces all pages; to be called inside a transaction. */
export function replaceTopicPages(database: Database, pages: readonly StoredTopicPage[]): void {
  database.exec('DELETE FROM topic_page');
  const insert = database.prepare('INSERT INTO topic_page (topic_id, passages, key_terms) VALUES (?, ?, ?)');
  for (const page of pages) insert.run(page.topicId, JSON.stringify(page.passages), JSON.stringify(page.keyTerms));
}

const isEvidenceKind: Guard = (value) =>
  value === 'heading' || value === 'words' || value === 'quotation' || value === 'neighbour';

const isEvidence = isArrayOf<Evidence>({
  kind: isEvidenceKind,
  reason: isString,
  words: isStringArray,
  ranges: isRangeArray,
});

const isPassages = isArrayOf<StoredTopicPassage>({ passageId: isString, score: isNumber, evidence: isEvidence });

const isKeyTerms = isArrayOf<KeyTerm>({ term: isString, count: isNumber });
