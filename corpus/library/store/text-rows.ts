import type { Correction, MetadataField, Passage, PassageRole, Range, Removal, Text } from '../../model';
import { DamagedLibraryError } from '../failure';
import type { Database } from './database';
import {
  isArrayOf,
  isBoolean,
  isNumber,
  isRangeArray,
  isRow,
  isString,
  isStringArray,
  jsonOf,
  numberOf,
  optionalNumberOf,
  optionalTextOf,
  type Row,
  textOf,
} from './row';

/** A text with its part of the source, and what was made of it. */
export interface StoredText {
  readonly text: Text;
  readonly sourceId: number;
  /** Its part of the decoded source. */
  readonly range: Range;
  /** In order. */
  readonly passages: readonly Passage[];
}

/** What is known of a removal without its source: the characters themselves are read from there. */
export type StoredRemoval = Omit<Removal, 'characters'>;

/** To be called inside a transaction. */
export function insertText(database: Database, stored: StoredText, removed: readonly StoredRemoval[]): void {
  const { text, range } = stored;
  database
    .prepare(
      `INSERT INTO text (id, source_id, "order", title, source_title, is_guideline, "start", "end", edition_of, warnings, metadata)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      text.id,
      stored.sourceId,
      text.order,
      text.title,
      text.sourceTitle,
      Number(text.isGuideline),
      range[0],
      range[1],
      text.editionOf,
      JSON.stringify(text.warnings),
      JSON.stringify(text.metadata),
    );
  const insertPassage = database.prepare(
    `INSERT INTO passage (id, text_id, "order", role, level, headings, original, corrections, spans, run_in_start, run_in_end, is_our_cut)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const passage of stored.passages) {
    insertPassage.run(
      passage.id,
      text.id,
      passage.order,
      passage.role,
      passage.level,
      JSON.stringify(passage.headings),
      passage.original,
      JSON.stringify(passage.corrections),
      JSON.stringify(passage.source.spans),
      passage.runInHeading?.[0] ?? null,
      passage.runInHeading?.[1] ?? null,
      Number(passage.isOurCut),
    );
  }
  const insertRemoval = database.prepare('INSERT INTO removal (text_id, "start", "end", reason) VALUES (?, ?, ?, ?)');
  for (const { start, end, reason } of removed) insertRemoval.run(text.id, start, end, reason);
}

export function readTextIdsOf(database: Database, sourceId: number): string[] {
  const rows: unknown[] = database.prepare('SELECT id FROM text WHERE source_id = ?').all(sourceId);
  return rows.filter(isRow).map((row) => textOf(row, 'id'));
}

export function deleteTextsOf(database: Database, sourceId: number): void {
  database.prepare('DELETE FROM text WHERE source_id = ?').run(sourceId);
}

/** All texts, in the order of import and then of their file. */
export function readTexts(database: Database): StoredText[] {
  const passages = readPassages(database);
  const rows: unknown[] = database
    .prepare(
      'SELECT text.*, source.file FROM text JOIN source ON source.id = text.source_id ORDER BY source_id, text."order"',
    )
    .all();
  return rows.filter(isRow).map((row) => {
    const own = passages.get(textOf(row, 'id')) ?? [];
    return {
      text: textOfRow(row, own.length),
      sourceId: numberOf(row, 'source_id'),
      range: [numberOf(row, 'start'), numberOf(row, 'end')],
      passages: own,
    };
  });
}

export function readRemovals(database: Database, textId: string): StoredRemoval[] {
  const rows: unknown[] = database
    .prepare('SELECT "start", "end", reason FROM removal WHERE text_id = ? ORDER BY "start"')
    .all(textId);
  return rows
    .filter(isRow)
    .map((row) => ({ start: numberOf(row, 'start'), end: numberOf(row, 'end'), reason: textOf(row, 'reason') }));
}

function readPassages(database: Database): Map<string, Passage[]> {
  const byText = new Map<string, Passage[]>();
  const rows: Iterable<unknown> = database
    .prepare(
      `SELECT passage.*, source.file FROM passage
       JOIN text ON text.id = passage.text_id JOIN source ON source.id = text.source_id
       ORDER BY passage.text_id, passage."order"`,
    )
    .iterate();
  for (const row of rows) {
    if (!isRow(row)) continue;
    const passage = passageOf(row);
    const own = byText.get(passage.textId);
    if (own === undefined) byText.set(passage.textId, [passage]);
    else own.push(passage);
  }
  return byText;
}

function textOfRow(row: Row, passageCount: number): Text {
  return {
    id: textOf(row, 'id'),
    title: textOf(row, 'title'),
    sourceFile: textOf(row, 'file'),
    sourceTitle: textOf(row, 'source_title'),
    order: numberOf(row, 'order'),
    isGuideline: numberOf(row, 'is_guideline') === 1,
    characters: numberOf(row, 'end') - numberOf(row, 'start'),
    passageCount,
    editionOf: optionalTextOf(row, 'edition_of'),
    warnings: jsonOf(row, 'warnings', isStringArray),
    metadata: jsonOf(row, 'metadata', isMetadata),
  };
}

function passageOf(row: Row): Passage {
  const role = roleOf(row);
  const original = textOf(row, 'original');
  const corrections = jsonOf(row, 'corrections', isCorrections);
  const runInStart = optionalNumberOf(row, 'run_in_start');
  const runInEnd = optionalNumberOf(row, 'run_in_end');
  return {
    id: textOf(row, 'id'),
    textId: textOf(row, 'text_id'),
    order: numberOf(row, 'order'),
    headings: jsonOf(row, 'headings', isStringArray),
    kind: role === 'paragraph' || role === 'abstract' ? 'body' : 'heading',
    role,
    level: numberOf(row, 'level'),
    original,
    text: correctedText(original, corrections),
    corrections,
    source: { file: textOf(row, 'file'), spans: jsonOf(row, 'spans', isRangeArray) },
    runInHeading: runInStart === null || runInEnd === null ? null : [runInStart, runInEnd],
    isOurCut: numberOf(row, 'is_our_cut') === 1,
  };
}

/** `original` as it is read. */
export function correctedText(original: string, corrections: readonly Correction[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const correction of corrections) {
    parts.push(original.slice(at, correction.start), correction.to);
    at = correction.end;
  }
  return parts.join('') + original.slice(at);
}

const roles: readonly PassageRole[] = ['title', 'subtitle', 'metadata', 'abstract', 'outline', 'heading', 'paragraph'];

function roleOf(row: Row): PassageRole {
  const role = roles.find((one) => one === row.role);
  if (role === undefined) throw new DamagedLibraryError(`No role ${String(row.role)}`);
  return role;
}

const isCorrections = isArrayOf<Correction>({
  start: isNumber,
  end: isNumber,
  from: isString,
  to: isString,
  reason: isString,
  isPunctuation: isBoolean,
});

const isMetadata = isArrayOf<MetadataField>({ name: isString, value: isString });
