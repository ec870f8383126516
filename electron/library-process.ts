/** The process that alone holds the library: it answers main, one request after another, and knows nothing of windows. */
import type { ParentPort } from 'electron';
import { inspectBackup } from '../corpus/library/backup/backup-contents';
import { restoreLibrary } from '../corpus/library/backup/restore';
import type { CheckOptions, ImportOptions } from '../corpus/library/interface';
import { openLibrary } from '../corpus/library/library';
import { bundledTexts } from '../corpus/library/location';
import type { FromLibrary, LibraryRequests, Request, RequestName } from './library-messages';

type Answers = { readonly [Name in RequestName]: (...args: Parameters<LibraryRequests[Name]>) => unknown };

const main: ParentPort = process.parentPort;
const [folder, restoreFrom] = process.argv.slice(2);
if (folder === undefined) throw new Error('The library process needs the library folder as its argument');

if (restoreFrom !== undefined) tell({ kind: 'restored', result: restoreLibrary(folder, restoreFrom) });
const opened = openLibrary({ folder, bundled: bundledTexts() });
if (opened.ok) {
  const library = opened.value;
  const kept: ImportOptions = { isKept: true, onProgress: (progress) => tell({ kind: 'progress', progress }) };
  let lastCopy: Promise<unknown> = Promise.resolve();
  /** The process does not end while it copies. */
  const copying = <Made>(copy: Promise<Made>): Promise<Made> => {
    lastCopy = copy.catch(() => {});
    return copy;
  };
  const answers: Answers = {
    ...library,
    importPaths: (paths) => library.importPaths(paths, kept),
    continueImport: (jobId) => library.continueImport(jobId, kept),
    checkFile: (path) => library.checkFile(path, tellingPercents()),
    checkText: (draft) => library.checkText(draft, tellingPercents()),
    backUp: (file, options) => copying(library.backUp(file, options)),
    backUpDaily: () => copying(library.backUpDaily()),
    inspectBackup,
    close: async () => {
      await lastCopy;
      library.close();
      process.exit(0);
    },
  };
  main.on('message', ({ data }) => void reply(answers, data));
  tell({ kind: 'opened' });
} else {
  const { failure } = opened;
  main.on('message', ({ data }) => {
    if (data.name === 'close') process.exit(0);
    tell({ kind: 'broken', id: data.id, message: failure.message });
  });
  tell({ kind: 'unusable', failure });
}

function tellingPercents(): CheckOptions {
  let told = 0;
  const onProgress = (done: number) => {
    const percent = Math.floor(100 * done);
    if (percent !== told) tell({ kind: 'check-progress', percent });
    told = percent;
  };
  return { onProgress };
}

async function reply<Name extends RequestName>(answers: Answers, request: Request<Name>): Promise<void> {
  try {
    tell({ kind: 'answer', id: request.id, value: await answers[request.name](...request.args) });
  } catch (error) {
    console.error(error);
    tell({ kind: 'broken', id: request.id, message: error instanceof Error ? error.message : String(error) });
  }
}

function tell(message: FromLibrary): void {
  main.postMessage(message);
}
