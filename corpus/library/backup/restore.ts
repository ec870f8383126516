import { copyFileSync, existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../model';
import { wording } from '../../wording';
import { DamagedLibraryError, failure, systemReason } from '../failure';
import type { BackupContents, Restored } from '../interface';
import { libraryFile } from '../library-file';
import { makeFolder } from '../open-store';
import { openSingleFile } from '../store/database';
import { migrate, NewerSchemaError } from '../store/migrations/migrate';
import { putInPlace } from '../write-file';
import { contentsOf } from './backup-contents';
import { faultOf } from './check-copy';
import { hasOurSchema, mayBeOurs } from './is-library';
import { keepAside, sealLibrary } from './old-library';
import { removeOldest } from './own-copies';

const words = wording.backup;

/** The steps of a restore, in order; a program that ends before any of them leaves the old library or the new one. */
export const restoreSteps = ['copy', 'check', 'seal', 'keep', 'replace'] as const;
export type RestoreStep = (typeof restoreSteps)[number];

/** Is told before each step; a test ends the restore there by throwing. */
export type BeforeStep = (step: RestoreStep) => void;

/**
 * 恢复: puts a backup in the place of the library of a folder, which nobody may have open. Everything is made ready
 * beside the library and proved whole; the old library becomes one file without a log, since a log that outlives its
 * database spoils the next one, and gets a second name; then one rename replaces it. Of libraries that were kept so, the
 * newest three stay.
 * Failures: `backup-invalid`, `file-unreadable`, `library-in-use`, `file-unwritable`; nothing has changed then.
 */
export function restoreLibrary(folder: string, file: string, beforeStep: BeforeStep = () => {}): Result<Restored> {
  const incoming = join(folder, '.restoring.db');
  try {
    makeFolder(folder);
    beforeStep('copy');
    const copied = copyIn(file, incoming);
    if (!copied.ok) return copied;
    beforeStep('check');
    const contents = prove(file, incoming);
    if (!contents.ok) return discarding(incoming, contents);
    beforeStep('seal');
    const state = sealLibrary(folder);
    if (!state.ok) return discarding(incoming, state);
    beforeStep('keep');
    const keptAs = state.value === 'none' ? null : keepAside(folder, state.value, new Date());
    beforeStep('replace');
    putInPlace(incoming, libraryFile(folder), { replace: true });
    if (keptAs !== null) removeOldest(folder, 'before-restore', keptAs);
    return { ok: true, value: { contents: contents.value, keptAs } };
  } catch (error) {
    const { reason } = systemReason(error);
    return discarding(incoming, failure('file-unwritable', words.notRestored(file, reason)));
  }
}

function discarding<T>(incoming: string, result: Result<T>): Result<T> {
  removeCopy(incoming);
  return result;
}

/** A library that was in use when it was copied by hand has a log beside it, without which it is not whole. */
function copyIn(file: string, incoming: string): Result<void> {
  try {
    removeCopy(incoming);
    if (!statSync(file).isFile()) return failure('backup-invalid', words.unusable(file, words.reasons.foreign));
    if (statSync(file).size === 0) return failure('backup-invalid', words.unusable(file, words.reasons.empty));
    copyFileSync(file, incoming);
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${incoming}-wal`);
    return { ok: true, value: undefined };
  } catch (error) {
    return discarding(incoming, failure('file-unreadable', words.notRestored(file, systemReason(error).reason)));
  }
}

function prove(file: string, incoming: string): Result<BackupContents> {
  const invalid = (reason: string) => failure<BackupContents>('backup-invalid', words.unusable(file, reason));
  try {
    const database = openSingleFile(incoming, { isReadOnly: false });
    try {
      if (!mayBeOurs(database)) return invalid(words.reasons.foreign);
      migrate(database);
      if (!hasOurSchema(database)) return invalid(words.reasons.foreign);
      const fault = faultOf(database);
      return fault === null ? { ok: true, value: contentsOf(database, statSync(file).mtime) } : invalid(fault);
    } finally {
      database.close();
    }
  } catch (error) {
    if (error instanceof NewerSchemaError) return invalid(words.reasons.newer);
    const { code, reason } = systemReason(error);
    if (code === 'SQLITE_NOTADB') return invalid(words.reasons.foreign);
    return invalid(error instanceof DamagedLibraryError || code === 'SQLITE_CORRUPT' ? words.reasons.broken : reason);
  }
}

function removeCopy(incoming: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(incoming + suffix, { force: true });
}
