import type { FailureCode, Result } from '../model';
import { wording } from '../wording';

export function failure<T>(code: FailureCode, message: string): Result<T> {
  return { ok: false, failure: { code, message } };
}

/** The database holds what this program never writes. */
export class DamagedLibraryError extends Error {}

/** Why the operating system or SQLite refused, in Chinese, with its code; throws on what neither of them threw. */
export function systemReason(error: unknown): { readonly code: string; readonly reason: string } {
  const code = errorCode(error);
  if (code === null) throw error;
  const reasons: Readonly<Record<string, string>> = wording.library.reasons;
  return { code, reason: reasons[code] ?? wording.library.otherReason(code) };
}

/** SQLite's primary result codes, as far as `wording` has a reason for them. */
const resultCodes: ReadonlyMap<number, string> = new Map([
  [3, 'SQLITE_PERM'],
  [5, 'SQLITE_BUSY'],
  [6, 'SQLITE_LOCKED'],
  [7, 'SQLITE_NOMEM'],
  [8, 'SQLITE_READONLY'],
  [10, 'SQLITE_IOERR'],
  [11, 'SQLITE_CORRUPT'],
  [13, 'SQLITE_FULL'],
  [14, 'SQLITE_CANTOPEN'],
  [26, 'SQLITE_NOTADB'],
]);

/** `SQLITE_FULL`, `ENOSPC`, …; null for a bug of our own. */
function errorCode(error: unknown): string | null {
  if (error instanceof DamagedLibraryError) return 'SQLITE_CORRUPT';
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  if (error.code !== 'ERR_SQLITE_ERROR') return 'syscall' in error || 'errno' in error ? error.code : null;
  if ('sqliteCodeName' in error && typeof error.sqliteCodeName === 'string') return error.sqliteCodeName;
  // A copy fails with the code's number.
  const name = 'errcode' in error ? resultCodes.get(Number(error.errcode) & 0xff) : undefined;
  if (name !== undefined) return name;
  // Reading a row fails without the code's name.
  return /malformed|no such (?:table|column)/u.test(error.message) ? 'SQLITE_CORRUPT' : error.code;
}
