import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Result } from '../../model';
import { wording } from '../../wording';
import { failure, systemReason } from '../failure';
import { backupFolder, libraryFile } from '../library-file';
import { makeFolder } from '../open-store';
import { openSingleFile } from '../store/database';
import { discard, flushFile, flushFolder } from '../write-file';

export type OldLibrary = 'none' | 'whole' | 'damaged';

/**
 * Makes one file of the library that is to be replaced, its log taken in; SQLite grants that to the only connection.
 * Failure: `library-in-use`. @throws what else the system refuses.
 */
export function sealLibrary(folder: string): Result<OldLibrary> {
  const file = libraryFile(folder);
  if (!existsSync(file)) {
    // A log without its database would spoil the one that comes.
    for (const suffix of ['-wal', '-shm']) rmSync(file + suffix, { force: true });
    return { ok: true, value: 'none' };
  }
  try {
    openSingleFile(file, { isReadOnly: false }).close();
    return { ok: true, value: 'whole' };
  } catch (error) {
    const { code } = systemReason(error);
    if (code === 'SQLITE_BUSY' || code === 'SQLITE_LOCKED') {
      return failure('library-in-use', wording.backup.inUse(folder));
    }
    if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') return { ok: true, value: 'damaged' };
    throw error;
  }
}

/**
 * Gives the old library a second name among the copies, and answers with it; its own it keeps until another takes it.
 * The log of a damaged one could not be taken in: it goes along, as whoever tries to save something will want it.
 */
export function keepAside(folder: string, old: Exclude<OldLibrary, 'none'>, now: Date): string {
  const file = libraryFile(folder);
  const name = old === 'whole' ? wording.backup.keptName(now) : wording.backup.damagedName(now);
  makeFolder(backupFolder(folder));
  const kept = unusedName(join(backupFolder(folder), name));
  try {
    linkOrCopy(file, kept);
    flushFile(kept);
    flushFolder(dirname(kept));
  } catch (error) {
    discard(kept);
    throw error;
  }
  if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${kept}-wal`);
  rmSync(`${file}-shm`, { force: true });
  return kept;
}

/** Not every disk (FAT) has links. */
function linkOrCopy(file: string, kept: string): void {
  try {
    linkSync(file, kept);
  } catch (error) {
    systemReason(error);
    copyFileSync(file, kept);
  }
}

/** Two restores may fall into one second. */
function unusedName(file: string): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? file : file.replace(/\.yuanwen$/u, ` (${count}).yuanwen`);
    if (!existsSync(name)) return name;
  }
}
