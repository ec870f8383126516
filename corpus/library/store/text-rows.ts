import type { MetadataField, Passage, Range, Removal, Text } from '../../model';
import type { Database } from './database';
import { insertPassages, nextPassageRow } from './passage-rows';
import { isArrayOf, isRow, isString, isStringArray, jsonOf, numberOf, optionalNumberOf, type Row, textOf } from './row';

/** A text with its part of the source. */
export interface StoredText {
  readonly text: Text;
  readonly sourceId: number;
  /** Its part of the decoded source. */
  readonly range: Range;
  /** Of its first passage; those of the others follow. */
  readonly firstRow: number;
}

/** What is known of a removal without its source: the characters themselves are read from there. */
export type StoredRemoval = Omit<Removal, 'characters'>;

/** Answers with what was stored; to be called inside a transaction. */
export function insertText(
  database: Database,
  given: Omit<StoredText, 'firstRow'>,
  passages: readonly Passage[],
  removed: readonly StoredRemoval[],
): StoredText {
  const { text, range, sourceId } = given;
  const firstRow = nextPassageRow(database);
  database
    .prepare(
      `INSERT INTO text
         (id, source_id, "order", title, source_title, is_guideline, "start", "end", warnings, metadata, first_row, passage_count)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      text.id,
      sourceId,
      text.order,
      text.title,
      text.sourceTitle,
      Number(text.isGuideline),
      range[0],
      range[1],
      JSON.stringify(text.warnings),
      JSON.stringify(text.metadata),
      firstRow,
      passages.length,
    );
  insertPassages(database, firstRow, passages);
  const insertRemoval = database.prepare('INSERT INTO removal (text_id, "start", "end", reason) VALUES (?, ?, ?, ?)');
  for (const { start, end, reason } of removed) insertRemoval.run(text.id, start, end, reason);
  return { ...given, firstRow };
}

export function readTextIdsOf(database: Database, sourceId: number): string[] {
  const rows: unknown[] = database.prepare('SELECT id FROM text WHERE source_id = ?').all(sourceId);
  return rows.filter(isRow).map((row) => textOf(row, 'id'));
}

export function deleteText(database: Database, id: string): void {
  database.prepare('DELETE FROM text WHERE id = ?').run(id);
}

/** All texts, in the order of import and then of their file. */
export function readTexts(database: Database): StoredText[] {
  const rows: unknown[] = database
    .prepare(
      `SELECT text.*, source.file, guideline_choice.is_guideline AS chosen_guideline
       FROM text JOIN source ON source.id = text.source_id LEFT JOIN guideline_choice ON guideline_choice.text_id = text.id
       ORDER BY source_id, text."order"`,
    )
    .all();
  return rows.filter(isRow).map((row) => ({
    text: textOfRow(row),
    sourceId: numberOf(row, 'source_id'),
    range: [numberOf(row, 'start'), numberOf(row, 'end')],
    firstRow: numberOf(row, 'first_row'),
  }));
}

/** What the person said of a text, whatever its collection says. */
export function writeGuidelineChoice(database: Database, textId: string, isGuideline: boolean): void {
  database
    .prepare('INSERT OR REPLACE INTO guideline_choice (text_id, is_guideline) VALUES (?, ?)')
    .run(textId, Number(isGuideline));
}

export function readRemovals(database: Database, textId: string): StoredRemoval[] {
  const rows: unknown[] = database
    .prepare('SELECT "start", "end", reason FROM removal WHERE text_id = ? ORDER BY "start"')
    .all(textId);
  return rows
    .filter(isRow)
    .map((row) => ({ start: numberOf(row, 'start'), end: numberOf(row, 'end'), reason: textOf(row, 'reason') }));
}

function textOfRow(row: Row): Text {
  return {
    id: textOf(row, 'id'),
    title: textOf(row, 'title'),
    sourceFile: textOf(row, 'file'),
    sourceTitle: textOf(row, 'source_title'),
    order: numberOf(row, 'order'),
    isGuideline: (optionalNumberOf(row, 'chosen_guideline') ?? numberOf(row, 'is_guideline')) === 1,
    characters: numberOf(row, 'end') - numberOf(row, 'start'),
    passageCount: numberOf(row, 'passage_count'),
    // Follows from the stored pairs of editions, when it is asked for.
    editionOf: null,
    warnings: jsonOf(row, 'warnings', isStringArray),
    metadata: jsonOf(row, 'metadata', isMetadata),
  };
}

export const isMetadata = isArrayOf<MetadataField>({ name: isString, value: isString });
