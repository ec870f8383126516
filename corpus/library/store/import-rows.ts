import type { Failure, FailureCode } from '../../model';
import type { FoundFile } from '../import/collect-files';
import type { SkippedFile } from '../interface';
import type { Database } from './database';
import { isRecordOf, isRow, isString, isStringArray, jsonOf, numberOf, type Row, textOf } from './row';

/** What became of one file of an import. */
export interface FileOutcome {
  readonly kind: 'imported' | SkippedFile['kind'] | 'failed';
  /** In Chinese; empty where it was imported. */
  readonly reason: string;
  /** The texts that came in, or the one that is the same. */
  readonly textIds: readonly string[];
  /** Of a failure. */
  readonly code: FailureCode | null;
}

export function failedOutcome({ code, message }: Failure): FileOutcome {
  return { kind: 'failed', reason: message, textIds: [], code };
}

/** A file of an import, in its place. */
export interface ImportedFile extends FoundFile {
  /** How often an import that was broken off was taken up again at this file. */
  readonly attempts: number;
  /** Null until it has had its turn. */
  readonly outcome: FileOutcome | null;
}

export interface StoredImport {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly files: readonly ImportedFile[];
}

export function startImport(database: Database, id: string, startedAt: string): void {
  database.prepare('INSERT INTO import_job (id, started_at) VALUES (?, ?)').run(id, startedAt);
}

/** To be called inside a transaction; the first of `files` takes the place `from`. */
export function addImportFiles(database: Database, id: string, from: number, files: readonly FoundFile[]): void {
  const insert = database.prepare(
    'INSERT INTO import_file (job_id, position, path, is_named, bytes) VALUES (?, ?, ?, ?, ?)',
  );
  for (const [index, { path, isNamed, bytes }] of files.entries()) {
    insert.run(id, from + index, path, Number(isNamed), bytes);
  }
}

/** To be called inside a transaction, with the outcomes by place. */
export function keepOutcomes(database: Database, id: string, outcomes: ReadonlyMap<number, FileOutcome>): void {
  const update = database.prepare('UPDATE import_file SET outcome = ? WHERE job_id = ? AND position = ?');
  for (const [position, outcome] of outcomes) update.run(JSON.stringify(outcome), id, position);
}

export function countAttempt(database: Database, id: string, position: number): void {
  database
    .prepare('UPDATE import_file SET attempts = attempts + 1 WHERE job_id = ? AND position = ?')
    .run(id, position);
}

export function deleteImport(database: Database, id: string): void {
  database.prepare('DELETE FROM import_job WHERE id = ?').run(id);
}

/** The oldest import that is not through; null where there is none. */
export function readImport(database: Database): StoredImport | null {
  const job: unknown = database.prepare('SELECT * FROM import_job ORDER BY started_at, id LIMIT 1').get();
  if (!isRow(job)) return null;
  const id = textOf(job, 'id');
  const files: unknown[] = database.prepare('SELECT * FROM import_file WHERE job_id = ? ORDER BY position').all(id);
  return { id, startedAt: textOf(job, 'started_at'), files: files.filter(isRow).map(fileOf) };
}

function fileOf(row: Row): ImportedFile {
  return {
    path: textOf(row, 'path'),
    isNamed: numberOf(row, 'is_named') === 1,
    bytes: numberOf(row, 'bytes'),
    attempts: numberOf(row, 'attempts'),
    outcome: row.outcome === null ? null : jsonOf(row, 'outcome', isOutcome),
  };
}

const kinds: readonly unknown[] = ['imported', 'same-bytes', 'same-text', 'other-kind', 'failed'];

const isOutcome = isRecordOf<FileOutcome>({
  kind: (value) => kinds.includes(value),
  reason: isString,
  textIds: isStringArray,
  code: (value) => value === null || isString(value),
});
