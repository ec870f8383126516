import { accessSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Result } from '../../model';
import { wording } from '../../wording';
import { failure } from '../failure';
import type { Backup, BackupContents } from '../interface';
import { libraryFile } from '../library-file';
import { copyDatabase, openSingleFile } from '../store/database';
import { writeMeta } from '../store/meta-rows';
import { discard, type Placing, putInPlace, refusalOf, temporaryBeside, writeFailure } from '../write-file';
import { contentsOf } from './backup-contents';
import { faultOf } from './check-copy';

/**
 * Copies a library as it is now into one file, proves the copy whole, and only then gives it its name.
 * Failures: `file-exists` (unless `replace`), `file-unwritable`, `library-unusable` where the library is damaged.
 */
export async function makeBackup(folder: string, file: string, placing: Placing): Promise<Result<Backup>> {
  if (isOwnFile(folder, file)) return failure('file-unwritable', wording.backup.ownFile(file));
  const temporary = temporaryBeside(file);
  try {
    const refusal = refusalOf(file, placing);
    if (refusal !== null) return { ok: false, failure: refusal };
    // Of a folder that is not there SQLite says only that it cannot open the file.
    accessSync(dirname(file));
    await copyDatabase(libraryFile(folder), temporary);
    const contents = finish(temporary, new Date());
    if (!contents.ok) return contents;
    putInPlace(temporary, file, placing);
    return { ok: true, value: { file, bytes: statSync(file).size, contents: contents.value } };
  } catch (error) {
    return { ok: false, failure: writeFailure(file, error) };
  } finally {
    discard(temporary);
  }
}

/** Under these names a copy would take the place of the library that it is made of, or of its log. */
function isOwnFile(folder: string, file: string): boolean {
  try {
    const real = join(realpathSync(dirname(file)), basename(file));
    return real.startsWith(join(realpathSync(folder), basename(libraryFile(folder))));
  } catch {
    // A folder that is not there is told when the copy is written.
    return false;
  }
}

/** The copy becomes one file, says when it was made, and is read through. */
function finish(copy: string, madeAt: Date): Result<BackupContents> {
  const database = openSingleFile(copy, { isReadOnly: false });
  try {
    writeMeta(database, 'backed-up-at', madeAt.toISOString());
    const fault = faultOf(database);
    if (fault !== null) return failure('library-unusable', wording.backup.notMade(fault));
    return { ok: true, value: contentsOf(database, madeAt) };
  } finally {
    database.close();
  }
}
