import { readFileSync, statSync } from 'node:fs';
import type { Result } from '../../model';
import { type OpenedPack, openPack } from '../../pack/pack-file';
import { wording } from '../../wording';
import { failure, systemReason } from '../failure';
import { hashOf } from '../import/import-source';
import type { Library, PackCalls } from '../interface';
import type { LibraryState } from '../state';
import { makePack } from './make-pack';
import { packItems } from './pack-items';
import { unpack } from './unpack';

/** Bigger than any evening's material, in megabytes. */
const megabyteLimit = 500;

/** What a library answers about 学习包; `library` gives the rest of its answers. */
export function libraryPacks(state: LibraryState, library: () => Library): PackCalls {
  return {
    makePack: (request) => makePack(state, library(), request, new Date()),
    inspectPack(file) {
      const opened = openFile(file);
      if (!opened.ok) return opened;
      const { title, madeAt } = opened.value.content;
      return { ok: true, value: { file, title, madeAt, items: packItems(state, library(), opened.value.content) } };
    },
    async unpack(file, choice) {
      const opened = openFile(file);
      if (!opened.ok) return opened;
      return { ok: true, value: { items: await unpack(state, library(), opened.value, choice) } };
    },
  };
}

function openFile(file: string): Result<OpenedPack> {
  try {
    if (statSync(file).size > megabyteLimit * 1024 * 1024) {
      return failure('pack-invalid', wording.pack.unusable(file, wording.pack.reasons.large(megabyteLimit)));
    }
    const opened = openPack(readFileSync(file), hashOf);
    return opened.ok ? opened : failure('pack-invalid', wording.pack.unusable(file, opened.failure.message));
  } catch (error) {
    return failure('file-unreadable', wording.library.fileUnreadable(file, systemReason(error).reason));
  }
}
