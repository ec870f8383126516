/** The native dialogs, each asked for one thing. */
import { basename } from 'node:path';
import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import type { Failure } from '../../corpus/model';
import { wording } from '../../corpus/wording';
import type { ShellCalls } from '../contract';

const words = wording.shell;

/** `txt` is what an import came to. */
export type DocumentFormat = Parameters<ShellCalls['exportDocument']>[0]['format'] | 'txt';

/** What the usual names of importable files end with; what a file is, its content tells. */
const importableExtensions = 'doc docx wps wpt rtf pdf ofd epub txt md markdown html htm xhtml mht mhtml jsonld'.split(
  ' ',
);

/** Empty when the person closed the dialog. */
export async function askWhatToImport(window: BrowserWindow, kind: 'files' | 'folder'): Promise<readonly string[]> {
  const isFolder = kind === 'folder';
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: isFolder ? words.chooseImportFolder : words.chooseImportFiles,
    buttonLabel: words.importAction,
    properties: isFolder ? ['openDirectory'] : ['openFile', 'multiSelections'],
    filters: [
      { name: words.importableFiles, extensions: importableExtensions },
      { name: words.allFiles, extensions: ['*'] },
    ],
  });
  return filePaths;
}

/** Null when the person closed the dialog. */
export async function askForDraft(window: BrowserWindow, title: string): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title,
    properties: ['openFile'],
    filters: [
      { name: words.draftFiles, extensions: ['docx', 'txt', 'md', 'doc', 'wps', 'rtf'] },
      { name: words.allFiles, extensions: ['*'] },
    ],
  });
  return filePaths[0] ?? null;
}

/** Null when the person closed the dialog. */
export async function askForTextFile(window: BrowserWindow, title: string): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title,
    properties: ['openFile'],
    filters: [
      { name: words.textFiles, extensions: ['txt'] },
      { name: words.allFiles, extensions: ['*'] },
    ],
  });
  return filePaths[0] ?? null;
}

/** Null when the person closed the dialog. */
export async function askWhereToSaveText(window: BrowserWindow, title: string, path: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: path,
    filters: [{ name: words.textFiles, extensions: ['txt'] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** Null when the person closed the dialog. On every system the dialog itself asks before a file is replaced. */
export async function askWhereToSave(
  window: BrowserWindow,
  path: string,
  format: DocumentFormat,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: words.chooseExportFile,
    buttonLabel: words.exportAction,
    defaultPath: path,
    filters: [{ name: words.formats[format], extensions: [format] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** Null when the person closed the dialog. */
export async function askWhereToBackUp(window: BrowserWindow, path: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: words.chooseBackupPlace,
    buttonLabel: words.backUpAction,
    defaultPath: path,
    filters: [{ name: words.backupFiles, extensions: ['yuanwen'] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** Null when the person closed the dialog. */
export async function askForBackup(window: BrowserWindow | null, folder: string): Promise<string | null> {
  const options: OpenDialogOptions = {
    title: words.chooseBackup,
    defaultPath: folder,
    properties: ['openFile'],
    filters: [
      { name: words.backupFiles, extensions: ['yuanwen', 'db'] },
      { name: words.allFiles, extensions: ['*'] },
    ],
  };
  const asked = window === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options);
  return (await asked).filePaths[0] ?? null;
}

/** Null when the person closed the dialog. */
export async function askWhereToPack(window: BrowserWindow, path: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: words.choosePackPlace,
    defaultPath: path,
    filters: [{ name: words.packFiles, extensions: ['xuexibao'] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** Null when the person closed the dialog. */
export async function askForAnnotations(window: BrowserWindow, folder: string): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: words.chooseAnnotations,
    defaultPath: folder,
    properties: ['openFile'],
    filters: [
      { name: words.formats.jsonld, extensions: ['jsonld', 'json'] },
      { name: words.allFiles, extensions: ['*'] },
    ],
  });
  return filePaths[0] ?? null;
}

/** Null when the person closed the dialog. */
export async function askForPack(window: BrowserWindow, folder: string): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: words.choosePack,
    defaultPath: folder,
    properties: ['openFile'],
    filters: [
      { name: words.packFiles, extensions: ['xuexibao'] },
      { name: words.allFiles, extensions: ['*'] },
    ],
  });
  return filePaths[0] ?? null;
}

export async function askWhetherToReplace(window: BrowserWindow, file: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: words.programName,
    message: words.replaceFile(basename(file)),
    detail: words.replaceFileDetail,
    buttons: [words.replace, words.cancel],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}

/** Says why the library cannot be opened, and what is safe. */
export async function tellUnusable(failure: Failure): Promise<'restore' | 'open-folder' | 'quit'> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: words.programName,
    message: words.libraryUnusable,
    detail: words.libraryUnusableDetail(failure.message),
    buttons: [words.restoreBackup, words.openFolder, words.quit],
    cancelId: 2,
    noLink: true,
  });
  return response === 0 ? 'restore' : response === 1 ? 'open-folder' : 'quit';
}

export async function tellGaveUp(folder: string): Promise<'restart' | 'quit'> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: words.programName,
    message: words.libraryGaveUp,
    detail: words.libraryGaveUpDetail(folder),
    buttons: [words.restartProgram, words.quit],
    cancelId: 1,
    noLink: true,
  });
  return response === 0 ? 'restart' : 'quit';
}

export async function tellNotRestored(failure: Failure): Promise<void> {
  await dialog.showMessageBox({
    type: 'error',
    title: words.programName,
    message: words.notRestored,
    detail: failure.message,
    buttons: [words.understood],
    noLink: true,
  });
}
