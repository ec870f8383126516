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
import { failure, systemReason } from './failure';

/**
 * Writes a whole file or nothing, and answers once it would survive a power cut: a temporary file in the same folder,
 * flushed, then put in place by one step of the file system.
 * Failures: `file-exists` (unless `replace`), `file-unwritable`.
 */
export function writeWhole(file: string, bytes: Uint8Array, options: { readonly replace: boolean }): Result<void> {
  if (!options.replace && existsSync(file)) return exists(file);
  const temporary = join(dirname(file), `.yuanwen-${randomUUID()}.tmp`);
  try {
    if (isSpecial(file)) return { ok: false, failure: unwritable(file, wording.library.reasons.special) };
    writeAndFlush(temporary, bytes);
    if (options.replace) renameSync(temporary, file);
    else placeNew(temporary, file);
    flushFolder(dirname(file));
    return { ok: true, value: undefined };
  } catch (error) {
    if (systemReason(error).code === 'EEXIST') return exists(file);
    return { ok: false, failure: unwritable(file, systemReason(error).reason) };
  } finally {
    discard(temporary);
  }
}

/** Why the file was not written is already known; that its remains cannot be removed tells nothing new. */
function discard(temporary: string): void {
  try {
    rmSync(temporary, { force: true });
  } catch (error) {
    systemReason(error);
  }
}

function writeAndFlush(file: string, bytes: Uint8Array): void {
  const descriptor = openSync(file, 'wx');
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
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

/** The name itself is data of the folder. Windows cannot open a folder for this, and needs no such step. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function exists(file: string): Result<void> {
  return failure('file-exists', wording.library.fileExists(file));
}

function unwritable(file: string, reason: string): Failure {
  return { code: 'file-unwritable', message: wording.library.fileUnwritable(file, reason) };
}

/** A pipe or a device, /dev/null above all, would be lost: the new file takes the name. */
function isSpecial(file: string): boolean {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory() && !found.isSymbolicLink();
}
