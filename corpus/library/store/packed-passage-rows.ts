import type { Database } from './database';
import { isRow, isStringArray, jsonOf, textOf } from './row';

/** A passage with what its pack says of its text. */
export interface StoredPackedPassage {
  readonly passageId: string;
  readonly textId: string;
  readonly textTitle: string;
  readonly citation: string;
  readonly headings: readonly string[];
  readonly text: string;
}

/** One that is there stays: a passage never changes under its id. */
export function writePackedPassage(database: Database, passage: StoredPackedPassage): void {
  database
    .prepare('INSERT OR IGNORE INTO packed_passage VALUES (?, ?, ?, ?, ?, ?)')
    .run(
      passage.passageId,
      passage.textId,
      passage.textTitle,
      passage.citation,
      JSON.stringify(passage.headings),
      passage.text,
    );
}

export function findPackedPassage(database: Database, passageId: string): StoredPackedPassage | null {
  const row: unknown = database.prepare('SELECT * FROM packed_passage WHERE passage_id = ?').get(passageId);
  if (!isRow(row)) return null;
  return {
    passageId,
    textId: textOf(row, 'text_id'),
    textTitle: textOf(row, 'text_title'),
    citation: textOf(row, 'citation'),
    headings: jsonOf(row, 'headings', isStringArray),
    text: textOf(row, 'text'),
  };
}
