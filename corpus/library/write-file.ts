import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Failure, Result } from '../model';
import { wording } from '../wording';
import { systemReason } from './failure';

/**
 * Writes a whole file or nothing, and answers once it would survive a power cut: a temporary file in the same folder,
 * flushed, then put in place by one step of the file system.
 * Failures: `file-exists` (unless `replace`), `file-unwritable`.
 */
export function writeWhole(file: string, bytes: Uint8Array, options: Placing): Result<void> {
  const temporary = temporaryBeside(file);
  try {
    const refusal = refusalOf(file, options);
    if (refusal !== null) return { ok: false, failure: refusal };
    writeNew(temporary, bytes);
    putInPlace(temporary, file, options);
    return { ok: true, value: undefined };
  } catch (error) {
    return { ok: false, failure: writeFailure(file, error) };
  } finally {
    discard(temporary);
  }
}

export interface Placing {
  /** Whether a file of this name may be replaced. */
  readonly replace: boolean;
}

/** A name that nobody has, in the same folder: what is written under it is put in place by one step. */
export function temporaryBeside(file: string): string {
  return join(dirname(file), `.yuanwen-${randomUUID()}.tmp`);
}

/** Why a file of this name cannot be written, as far as that is known beforehand. */
export function refusalOf(file: string, { replace }: Placing): Failure | null {
  if (!replace && existsSync(file)) return exists(file);
  return isSpecial(file) ? unwritable(file, wording.library.reasons.special) : null;
}

/** Gives a whole file its name, and answers once both would survive a power cut. @throws what the system refuses. */
export function putInPlace(temporary: string, file: string, { replace }: Placing): void {
  flushFile(temporary);
  if (replace) renameSync(temporary, file);
  else placeNew(temporary, file);
  flushFolder(dirname(file));
}

/** @throws what neither the system nor SQLite threw. */
export function writeFailure(file: string, error: unknown): Failure {
  const { code, reason } = systemReason(error);
  return code === 'EEXIST' ? exists(file) : unwritable(file, reason);
}

/** Why the file was not written is already known; that its remains cannot be removed tells nothing new. */
export function discard(temporary: string): void {
  try {
    rmSync(temporary, { force: true });
  } catch (error) {
    systemReason(error);
  }
}

function writeNew(file: string, bytes: Uint8Array): void {
  const descriptor = openSync(file, 'wx');
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
  } finally {
    closeSync(descriptor);
  }
}

/** Answers once its bytes would survive a power cut. Windows flushes only what is open for writing. */
export function flushFile(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** A link, unlike a rename, refuses a name that another program took meanwhile; not every disk (FAT) has links. */
function placeNew(temporary: string, file: string): void {
  try {
    linkSync(temporary, file);
  } catch (error) {
    if (systemReason(error).code === 'EEXIST') throw error;
    renameSync(temporary, file);
  }
}

/** The same for the names in a folder. The name itself is data of the folder. Windows cannot open a folder for this, and needs no such step. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function exists(file: string): Failure {
  return { code: 'file-exists', message: wording.library.fileExists(file) };
}

function unwritable(file: string, reason: string): Failure {
  return { code: 'file-unwritable', message: wording.library.fileUnwritable(file, reason) };
}

/** A pipe or a device, /dev/null above all, would be lost: the new file takes the name. */
function isSpecial(file: string): boolean {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory() && !found.isSymbolicLink();
}
