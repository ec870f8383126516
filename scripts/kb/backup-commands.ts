import { restoreLibrary } from '../../corpus/library/backup/restore';
import type { BackupContents } from '../../corpus/library/interface';
import { wording } from '../../corpus/wording';
import { type FolderCommand, type LibraryCommand, valueOrThrow } from './command';
import { hasFlag, noOperands, onlyOperand, requiredValue } from './take';

const words = wording.kb;

export const backup: LibraryCommand = {
  options: { out: 'value', force: 'flag' },
  read(line) {
    noOperands(line);
    const file = requiredValue(line, 'out');
    const replace = hasFlag(line, 'force');
    return async (library, give) => {
      const { bytes, contents } = valueOrThrow(await library.backUp(file, { replace }));
      await give({
        json: { file, bytes, contents },
        text: () => words.backedUp(file, bytes, wording.backup.contents(contents)),
      });
    };
  },
};

export const restore: FolderCommand = {
  options: {},
  readForFolder(line) {
    const file = onlyOperand(line, words.arguments.backupFile);
    return async (folder, give) => {
      const { contents, keptAs } = valueOrThrow(restoreLibrary(folder, file));
      await give({
        json: { file, contents, keptAs },
        text: () => [restoredLine(contents), ...(keptAs === null ? [] : [words.keptAs(keptAs)])].join('\n'),
      });
    };
  },
};

function restoredLine(contents: BackupContents): string {
  return words.restored(new Date(contents.madeAt), wording.backup.contents(contents));
}
