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

/** `SQLITE_FULL`, `ENOSPC`, …; null for a bug of our own. */
function errorCode(error: unknown): string | null {
  if (error instanceof DamagedLibraryError) return 'SQLITE_CORRUPT';
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  if (error.code !== 'ERR_SQLITE_ERROR') return 'syscall' in error || 'errno' in error ? error.code : null;
  if ('sqliteCodeName' in error && typeof error.sqliteCodeName === 'string') return error.sqliteCodeName;
  // Reading a row fails without the code's name.
  return /malformed|no such (?:table|column)/u.test(error.message) ? 'SQLITE_CORRUPT' : error.code;
}
