import { join } from 'node:path';
import { app, type BrowserWindow, clipboard, session, shell, utilityProcess } from 'electron';
import { backupFolder } from '../corpus/library/library-file';
import type { Failure } from '../corpus/model';
import { wording } from '../corpus/wording';
import { answerWindow } from './answer-window';
import { eventChannel } from './channels';
import { LibraryClient, LibraryLostError } from './library-client';
import { AnnotationFiles } from './shell/annotation-files';
import { Backups } from './shell/backups';
import {
  askForBackup,
  askForTextFile,
  askWhatToImport,
  tellGaveUp,
  tellNotRestored,
  tellUnusable,
} from './shell/dialogs';
import { Documents } from './shell/documents';
import { Drafts } from './shell/drafts';
import { Importer, type Tell } from './shell/importing';
import { setMenu } from './shell/menu';
import { Packs } from './shell/packs';
import { serveWindow } from './shell/protocol';
import { replacementHandlers } from './shell/replacement-handlers';
import { textHandlers } from './shell/text-handlers';
import { topicHandlers } from './shell/topic-handlers';
import { type Opening, whetherToShow } from './shell/whether-to-show';
import { fillScreen, openWindow, whenPainted } from './shell/window';

/** How long the window waits for its first picture and the library before it is shown all the same, in milliseconds. */
const longestHidden = 3_000;

/** Opens the window and the library at the same time, and joins them. */
export function startProgram(folder: string): void {
  serveWindow(session.defaultSession, join(__dirname, '..', 'renderer'));
  const window = openWindow(join(__dirname, 'preload.cjs'));
  const tell: Tell = (name, event) => {
    if (!window.isDestroyed()) window.webContents.send(eventChannel, name, event);
  };
  const library = openLibraryBeside(window, folder, tell);
  const importer = new Importer(
    {
      importPaths: (paths) => library.call('importPaths', paths),
      continueImport: (jobId) => library.call('continueImport', jobId),
    },
    tell,
    () => void updateTopics(library, tell),
  );
  const documents = new Documents(window, library);
  const drafts = new Drafts(window, library, documents, tell);
  const backups = new Backups(window, library);
  const packs = new Packs(window, library, tell);
  const annotationFiles = new AnnotationFiles(window, library, tell);
  /** What is neither text nor draft has a way in of its own. */
  const withoutOtherKinds = (paths: readonly string[]) => packs.takeOut(annotationFiles.takeOut(paths));
  const importPaths = (paths: readonly string[]) => importer.importPaths(withoutOtherKinds(paths));
  answerWindow(
    window,
    library,
    {
      ...textHandlers(library, tell, () => void updateTopics(library, tell)),
      ...topicHandlers(library, tell, () => void updateTopics(library, tell)),
      ...replacementHandlers(library, tell),
      setCitationStyle: async (style) => {
        const result = await library.call('setCitationStyle', style);
        if (result.ok) tell('libraryChanged', { reason: 'citation-style' });
        return result;
      },
      importFiles: async () => importPaths(await askWhatToImport(window, 'files')),
      continueImport: (jobId) => importer.continueImport(jobId),
      saveImportReport: async () => (importer.report === null ? null : documents.saveReport(importer.report)),
      exportDocument: (request) => documents.save(request),
      previewDocument: (request) => documents.preview(request),
      printDocument: (request) => documents.print(request),
      importSynonyms: async () => {
        const file = await askForTextFile(window, wording.shell.chooseSynonymFile);
        return file === null ? null : library.call('importSynonyms', file);
      },
      openDraft: () => drafts.open(),
      checkDropped: () => drafts.checkDropped(),
      saveAnnotatedDraft: (request) => drafts.saveAnnotated(request),
      saveDraft: (name, text) => documents.saveDraft(name, text),
      exportSynonyms: () => documents.saveSynonyms(),
      backups: () => backups.overview(),
      backUp: () => backups.make(),
      chooseBackup: () => backups.choose(),
      restoreBackup: (file) => backups.restore(file),
      savePack: (request) => packs.save(request),
      choosePack: () => packs.choose(),
      unpack: (file, choice) => packs.unpack(file, choice),
      chooseAnnotations: () => annotationFiles.choose(),
      importAnnotations: (file, choice) => annotationFiles.import(file, choice),
      reloadWindow: () => window.webContents.reload(),
      fillScreen: (isFilled) => fillScreen(window, isFilled),
      showInFolder: (file) => documents.showInFolder(file),
      copyText: (text) => clipboard.writeText(text),
      copyQuotations: async (quotations) => clipboard.writeText(await library.call('citeQuotations', quotations)),
      about: () => ({ version: app.getVersion(), electron: process.versions.electron, libraryFolder: folder }),
    },
    {
      texts: (paths) => void importPaths(paths),
      draft: (paths) => drafts.drop(withoutOtherKinds(paths)),
    },
  );
  setMenu({
    command: (command) => tell('command', command),
    importFolder: () => void askWhatToImport(window, 'folder').then((paths) => importer.importPaths(paths)),
    openLibraryFolder: () => void shell.openPath(folder),
  });
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  endWith(library);
}

/** The window is shown once both it and the library are there; only then may the library begin its slow part. */
function openLibraryBeside(window: BrowserWindow, folder: string, tell: Tell): LibraryClient {
  let settle: (opening: Opening) => void = () => {};
  const opening = new Promise<Opening>((resolve) => {
    settle = resolve;
  });
  const library: LibraryClient = new LibraryClient(
    (restoreFrom) =>
      utilityProcess.fork(
        join(__dirname, 'library-process.cjs'),
        restoreFrom === undefined ? [folder] : [folder, restoreFrom],
        { serviceName: 'yuanwen-library' },
      ),
    {
      opened(start) {
        settle('opened');
        if (start === 'first') return;
        if (start === 'again') tell('libraryChanged', { reason: 'restarted' });
        void warmUp(library, tell);
      },
      unusable(failure) {
        settle('unusable');
        void endUnusable(window, library, folder, failure);
      },
      progress: (progress) => tell('importProgress', progress),
      checkProgress: (percent) => tell('checkProgress', { percent }),
      lost: () => tell('libraryLost', {}),
      gaveUp: () => void endGivenUp(folder),
    },
  );
  void showAndWarmUp(window, library, opening, tell);
  return library;
}

async function showAndWarmUp(
  window: BrowserWindow,
  library: LibraryClient,
  opening: Promise<Opening>,
  tell: Tell,
): Promise<void> {
  const isToBeShown = await whetherToShow(opening, whenPainted(window), afterLongestHidden());
  if (isToBeShown && !window.isDestroyed()) window.show();
  if ((await opening) === 'opened') await warmUp(library, tell);
}

/** Up to minutes of work for the library process, which answers other calls in between. */
async function updateTopics(library: LibraryClient, tell: Tell): Promise<void> {
  try {
    await library.call('updateEditions');
    await library.call('updateTopics');
    tell('libraryChanged', { reason: 'topics-ready' });
  } catch (error) {
    if (!(error instanceof LibraryLostError)) throw error;
  }
}

/** Seconds of work for the library process: never before the window is shown. */
async function warmUp(library: LibraryClient, tell: Tell): Promise<void> {
  try {
    await library.call('warmUp');
    tell('libraryChanged', { reason: 'ranking-ready' });
    await updateTopics(library, tell);
  } catch (error) {
    // Its successor warms up in its turn, and literal search never needed it.
    if (!(error instanceof LibraryLostError)) throw error;
  }
}

function afterLongestHidden(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, longestHidden));
}

async function endUnusable(
  window: BrowserWindow,
  library: LibraryClient,
  folder: string,
  failure: Failure,
): Promise<void> {
  window.hide();
  const choice = await tellUnusable(failure);
  if (choice === 'restore') {
    await restoreUnusable(window, library, folder, failure);
    return;
  }
  if (choice === 'open-folder') await shell.openPath(folder);
  app.quit();
}

/** Where the library still cannot be opened, its new process says so in its turn. */
async function restoreUnusable(
  window: BrowserWindow,
  library: LibraryClient,
  folder: string,
  failure: Failure,
): Promise<void> {
  const file = await askForBackup(null, backupFolder(folder));
  if (file === null) {
    await endUnusable(window, library, folder, failure);
    return;
  }
  const restored = await library.restore(file);
  if (restored.ok) {
    window.webContents.reload();
    window.show();
  } else {
    await tellNotRestored(restored.failure);
  }
}

async function endGivenUp(folder: string): Promise<void> {
  if ((await tellGaveUp(folder)) === 'restart') app.relaunch();
  app.quit();
}

/** How long the copy of the day may keep the program from ending, in milliseconds: far more than it takes. */
const longestCopy = 60_000;

/** What goes wrong with it is tried again tomorrow, and the date of the last copy is shown. */
async function backUpDaily(library: LibraryClient): Promise<void> {
  const limit = new Promise<void>((resolve) => setTimeout(resolve, longestCopy));
  const made = library.call('backUpDaily').then(
    (result) => {
      if (!result.ok) console.warn(result.failure.message);
    },
    (error: unknown) => {
      // A library that was given up is not copied: the dialog has said so.
      if (!(error instanceof LibraryLostError)) console.warn(error);
    },
  );
  await Promise.race([made, limit]);
}

/** The library closes last, after everything that the window asked of it is on disk. */
function endWith(library: LibraryClient): void {
  let isClosed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    isClosed = true;
    // Chromium keeps what the window remembers (searches, widths) in memory for seconds.
    session.defaultSession.flushStorageData();
    // In a turn of its own: Electron passes over a quit that comes while it still hears of having been stopped.
    void backUpDaily(library)
      .then(() => library.close())
      .then(() => setImmediate(() => app.quit()));
  });
}
