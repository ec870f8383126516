import type { ConvertedSource, PageStart } from '../../ingest/formats/converted-source';
import type { Database } from './database';
import { isArrayOf, isNumber, isRow, isString, isStringArray, jsonOf, numberOf, textOf } from './row';
import { isMetadata } from './text-rows';

/** What is kept of a conversion beside the bytes; of a text whose bytes say it all there is no row. */
export interface ConvertedRow extends Pick<ConvertedSource, 'rules' | 'isUnsure' | 'metadata' | 'pages' | 'warnings'> {
  /** Null where the bytes are the text, in the encoding of the source. */
  readonly content: string | null;
}

/** To be called inside a transaction; takes the place of what was there. */
export function writeConvertedRow(database: Database, sourceId: number, row: ConvertedRow): void {
  database
    .prepare(
      `INSERT OR REPLACE INTO converted_source (source_id, content, rules, is_unsure, metadata, pages, warnings)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      sourceId,
      row.content === null ? null : Buffer.from(row.content, 'utf16le'),
      row.rules,
      Number(row.isUnsure),
      JSON.stringify(row.metadata),
      JSON.stringify(row.pages),
      JSON.stringify(row.warnings),
    );
}

export function deleteConvertedRow(database: Database, sourceId: number): void {
  database.prepare('DELETE FROM converted_source WHERE source_id = ?').run(sourceId);
}

/** Null where the bytes say it all. */
export function readConvertedRow(database: Database, sourceId: number): ConvertedRow | null {
  const row: unknown = database.prepare('SELECT * FROM converted_source WHERE source_id = ?').get(sourceId);
  if (!isRow(row)) return null;
  const { content } = row;
  return {
    content: content instanceof Uint8Array ? Buffer.from(content).toString('utf16le') : null,
    rules: textOf(row, 'rules') === 'md' ? 'md' : 'txt',
    isUnsure: numberOf(row, 'is_unsure') === 1,
    metadata: jsonOf(row, 'metadata', isMetadata),
    pages: jsonOf(row, 'pages', isPages),
    warnings: jsonOf(row, 'warnings', isStringArray),
  };
}

/** Where the pages of a source begin; read apart from its text, which may be long. */
export function readPages(database: Database, sourceId: number): readonly PageStart[] {
  const row: unknown = database.prepare('SELECT pages FROM converted_source WHERE source_id = ?').get(sourceId);
  return isRow(row) ? jsonOf(row, 'pages', isPages) : [];
}

/** Whether text of a source was recognised on pictures of its pages. */
export function isRecognised(database: Database, sourceId: number): boolean {
  const row: unknown = database.prepare('SELECT metadata FROM converted_source WHERE source_id = ?').get(sourceId);
  return isRow(row) && jsonOf(row, 'metadata', isMetadata).some(({ name }) => name === 'proofreading');
}

const isPages = isArrayOf<PageStart>({
  start: isNumber,
  label: isString,
  number: (value) => value === undefined || isNumber(value),
});
