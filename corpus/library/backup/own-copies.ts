/** The copies that the program makes by itself, in the library's own folder. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Result } from '../../model';
import { wording } from '../../wording';
import { failure, systemReason } from '../failure';
import type { Backup, BackupContents, BackupCopy } from '../interface';
import { backupFolder } from '../library-file';
import { makeFolder } from '../open-store';
import { hasWholeRow, type WrittenRow } from '../store/checksum-rows';
import { openSingleFile } from '../store/database';
import { peekInto } from './backup-contents';
import { makeBackup } from './make-backup';

/** How many of a kind are kept; what the settings say of it stands in the wording. */
const kept: Readonly<Record<BackupCopy['kind'], number>> = { daily: 7, 'before-restore': 3 };

/** What a person put into the folder is no copy of ours: it is neither listed nor removed. */
const names: readonly { readonly kind: BackupCopy['kind']; readonly pattern: RegExp }[] = [
  { kind: 'daily', pattern: wording.backup.dailyPattern },
  { kind: 'before-restore', pattern: wording.backup.keptPattern },
];

/** Newest first; what cannot be read comes last. */
export function ownCopies(folder: string): readonly BackupCopy[] {
  return listOf(folder)
    .map(({ file, kind }) => ({ file, kind, bytes: statSync(file).size, contents: datedContents(file) }))
    .sort((one, other) => timeOf(other) - timeOf(one));
}

/** A library that was kept when another took its place does not say itself when that was; a name may be anybody's. */
function datedContents(file: string): BackupContents | null {
  const contents = peekInto(file);
  const { day, hours, minutes, seconds } = wording.backup.keptPattern.exec(basename(file))?.groups ?? {};
  if (contents === null || day === undefined) return contents;
  const keptAt = new Date(`${day}T${hours}:${minutes}:${seconds}`);
  return Number.isNaN(keptAt.getTime()) ? contents : { ...contents, madeAt: keptAt.toISOString() };
}

/** The newest copy that has a row as it was written; null where none has. */
export function copyWithRow(folder: string, row: WrittenRow): string | null {
  const whole = ownCopies(folder).find(({ file, contents }) => contents !== null && isWholeIn(file, row));
  return whole?.file ?? null;
}

function isWholeIn(file: string, row: WrittenRow): boolean {
  try {
    const database = openSingleFile(file, { isReadOnly: true });
    try {
      return hasWholeRow(database, row);
    } finally {
      database.close();
    }
  } catch (error) {
    systemReason(error);
    return false;
  }
}

/** The copy of the day `now`, where there is none yet: null otherwise. The newest 7 are kept, once it is safe. */
export async function makeDaily(folder: string, now: Date): Promise<Result<Backup | null>> {
  const backups = backupFolder(folder);
  const file = join(backups, wording.backup.dailyName(now));
  if (copiesOf(folder, 'daily').includes(file)) return { ok: true, value: null };
  try {
    makeFolder(backups);
    removeRemains(backups);
  } catch (error) {
    return failure('file-unwritable', wording.library.fileUnwritable(file, systemReason(error).reason));
  }
  const made = await makeBackup(folder, file, { replace: false });
  if (made.ok) removeOldest(folder, 'daily', file);
  return made;
}

/** The time stands in the name, so that names are in its order. */
function copiesOf(folder: string, kind: BackupCopy['kind']): readonly string[] {
  return listOf(folder)
    .filter((copy) => copy.kind === kind)
    .map(({ file }) => file)
    .sort();
}

/** Keeps the newest of a kind, the one that was just made in any case. One that cannot be removed stays. */
export function removeOldest(folder: string, kind: BackupCopy['kind'], made: string): void {
  const others = copiesOf(folder, kind).filter((file) => file !== made);
  for (const file of others.slice(0, Math.max(0, others.length + 1 - kept[kind]))) {
    try {
      rmSync(file, { force: true });
    } catch (error) {
      systemReason(error);
    }
  }
}

/** Of a copy that was broken off by the end of the program. */
function removeRemains(backups: string): void {
  for (const name of readdirSync(backups)) {
    if (/^\.yuanwen-.*\.tmp(?:-journal)?$/u.test(name)) rmSync(join(backups, name), { force: true });
  }
}

function listOf(folder: string): readonly { readonly file: string; readonly kind: BackupCopy['kind'] }[] {
  const backups = backupFolder(folder);
  return namesIn(backups).flatMap((name) => {
    const known = names.find(({ pattern }) => pattern.test(name));
    return known === undefined ? [] : [{ file: join(backups, name), kind: known.kind }];
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    systemReason(error);
    return [];
  }
}

function timeOf({ contents }: BackupCopy): number {
  return contents === null ? 0 : Date.parse(contents.madeAt);
}
