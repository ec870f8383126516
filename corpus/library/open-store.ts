import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Result } from '../model';
import { wording } from '../wording';
import { failure, systemReason } from './failure';
import { libraryFile } from './library-file';
import { type Database, openDatabase } from './store/database';
import { migrate, NewerSchemaError } from './store/migrations/migrate';

/** Opens the database of a library folder, made anew where there is none. Failure: `library-unusable`. */
export function openStore(folder: string): Result<Database> {
  try {
    makeFolder(folder);
    const database = openDatabase(libraryFile(folder));
    try {
      migrate(database);
      return { ok: true, value: database };
    } catch (error) {
      database.close();
      throw error;
    }
  } catch (error) {
    const reason = error instanceof NewerSchemaError ? wording.library.newerSchema : systemReason(error).reason;
    return failure('library-unusable', wording.library.unusable(folder, reason));
  }
}

/** Node's own recursive way never ends where a parent exists that no folder can be made in, as under /proc. */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another program that starts at the same time may have made it.
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Runs a write; what the disk refuses becomes a failure, and nothing of the write is kept. */
export function saving<T>(write: () => Result<T>): Result<T> {
  try {
    return write();
  } catch (error) {
    return failure('library-unusable', wording.library.unsaved(systemReason(error).reason));
  }
}
