import { type FileFormat, fileFormats } from '../../ingest/formats/converted-source';
import type { Database } from './database';
import { bytesOf, isRow, numberOf, type Row, textOf } from './row';

/** A file as it was imported, without its bytes. */
export interface StoredSource {
  readonly id: number;
  /** Base name. */
  readonly file: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly hash: string;
  /** By its content. */
  readonly format: FileFormat;
  /** Empty where the format itself says how characters are written. */
  readonly encoding: string;
  /** Length of its decoded content. */
  readonly characters: number;
}

/** In the order of import. */
export function readSources(database: Database): StoredSource[] {
  const rows: unknown[] = database
    .prepare('SELECT id, file, sha256, format, encoding, characters FROM source ORDER BY id')
    .all();
  return rows.filter(isRow).map(sourceOf);
}

export function findSourceByHash(database: Database, hash: string): StoredSource | null {
  const row: unknown = database
    .prepare('SELECT id, file, sha256, format, encoding, characters FROM source WHERE sha256 = ?')
    .get(hash);
  return isRow(row) ? sourceOf(row) : null;
}

/** Null when it is not there. */
export function findSource(database: Database, id: number): StoredSource | null {
  const row: unknown = database
    .prepare('SELECT id, file, sha256, format, encoding, characters FROM source WHERE id = ?')
    .get(id);
  return isRow(row) ? sourceOf(row) : null;
}

/** The file's bytes, every one. */
export function readSourceBytes(database: Database, id: number): Uint8Array {
  const row: unknown = database.prepare('SELECT bytes FROM source WHERE id = ?').get(id);
  if (!isRow(row)) throw new Error(`No source ${id}`);
  return bytesOf(row, 'bytes');
}

/** Answers with its id. */
export function insertSource(database: Database, source: Omit<StoredSource, 'id'>, bytes: Uint8Array): number {
  const { lastInsertRowid } = database
    .prepare('INSERT INTO source (file, sha256, format, encoding, characters, bytes) VALUES (?, ?, ?, ?, ?, ?)')
    .run(source.file, source.hash, source.format, source.encoding, source.characters, bytes);
  return Number(lastInsertRowid);
}

/** How its bytes are read; the bytes themselves never change. */
export function updateSource(database: Database, { id, encoding, characters }: StoredSource): void {
  database.prepare('UPDATE source SET encoding = ?, characters = ? WHERE id = ?').run(encoding, characters, id);
}

/** With its texts and all that was worked out from them; to be called inside a transaction. */
export function deleteSource(database: Database, id: number): void {
  database.prepare('DELETE FROM source WHERE id = ?').run(id);
}

function sourceOf(row: Row): StoredSource {
  return {
    id: numberOf(row, 'id'),
    file: textOf(row, 'file'),
    hash: textOf(row, 'sha256'),
    format: fileFormats.find((one) => one === row.format) ?? 'txt',
    encoding: textOf(row, 'encoding'),
    characters: numberOf(row, 'characters'),
  };
}
