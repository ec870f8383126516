import type { Result } from '../../model';
import type { Backup, BackupCalls } from '../interface';
import type { LibraryState } from '../state';
import { writeMeta } from '../store/meta-rows';
import { timeNoted } from './backup-contents';
import { makeBackup } from './make-backup';
import { makeDaily, ownCopies } from './own-copies';

/** Copies of an open library. A restore needs it closed, and stands by itself. */
export function libraryBackups({ database }: LibraryState, folder: string): BackupCalls {
  /** A library that was closed meanwhile need not remember when the last copy was made. */
  const noted = <Made extends Backup | null>(made: Result<Made>): Result<Made> => {
    if (made.ok && made.value !== null && database.isOpen) {
      writeMeta(database, 'backed-up-at', made.value.contents.madeAt);
    }
    return made;
  };
  return {
    backUp: async (file, placing) => noted(await makeBackup(folder, file, placing)),
    backUpDaily: async () => noted(await makeDaily(folder, new Date())),
    backups: () => ({ lastMadeAt: timeNoted(database), copies: ownCopies(folder) }),
  };
}
