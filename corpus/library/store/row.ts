import { DamagedLibraryError } from '../failure';

/**
 * Reading what the database holds back into types. A value of another type than was written is a damaged library:
 * it throws, and never passes for text.
 */
export type Row = Readonly<Record<string, unknown>>;

export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw damaged(column);
  return value;
}

export function optionalTextOf(row: Row, column: string): string | null {
  return row[column] === null ? null : textOf(row, column);
}

export function numberOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw damaged(column);
  return value;
}

export function optionalNumberOf(row: Row, column: string): number | null {
  return row[column] === null ? null : numberOf(row, column);
}

export function bytesOf(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw damaged(column);
  return value;
}

/** Numbers of four bytes each, as this machine holds them; copied only where they do not lie on whole words. */
export function wordsOf(row: Row, column: string): Uint32Array {
  const bytes = bytesOf(row, column);
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(buffer, byteOffset, byteLength >> 2);
}

/** What `wordsOf` reads. */
export function bytesOfWords({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** A JSON column, checked by a guard. */
export function jsonOf<T>(row: Row, column: string, isWanted: (value: unknown) => value is T): T {
  const value = parsed(textOf(row, column), column);
  if (!isWanted(value)) throw damaged(column);
  return value;
}

function parsed(json: string, column: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw damaged(column);
  }
}

export function isStringArray(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

export function isRangeArray(value: unknown): value is [number, number][] {
  return Array.isArray(value) && value.every(isRange);
}

function isRange(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((item) => typeof item === 'number');
}

/** A guard for an array of records that have these fields of these types. */
export function isArrayOf<T>(fields: Readonly<Record<keyof T & string, Guard>>): (value: unknown) => value is T[] {
  const isItem = isRecordOf(fields);
  return (value): value is T[] => Array.isArray(value) && value.every(isItem);
}

/** A guard for one record that has these fields of these types. */
export function isRecordOf<T>(fields: Readonly<Record<keyof T & string, Guard>>): (value: unknown) => value is T {
  const checks = Object.entries<Guard>(fields);
  return (value): value is T => isRow(value) && checks.every(([name, isField]) => isField(value[name]));
}

export type Guard = (value: unknown) => boolean;

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const isString: Guard = (value) => typeof value === 'string';
export const isNumber: Guard = (value) => typeof value === 'number';
export const isBoolean: Guard = (value) => typeof value === 'boolean';

function damaged(column: string): DamagedLibraryError {
  return new DamagedLibraryError(`Column ${column} holds a value of another type`);
}
