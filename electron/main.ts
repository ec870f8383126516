/** The main process: what must be settled before the program is ready; `program.ts` is the rest. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import { defaultLibraryFolder } from '../corpus/library/location';
import { wording } from '../corpus/wording';
import { startProgram } from './program';
import { libraryOption } from './shell/options';
import { declareScheme } from './shell/protocol';
import { lockEverything, silenceChromium } from './shell/security';

process.on('uncaughtException', (error) => {
  console.error(error);
  dialog.showErrorBox(wording.shell.programFault, wording.shell.programFaultDetail(error.message));
  app.exit(1);
});
silenceChromium();
declareScheme();
lockEverything();

const option = libraryOption(process.argv);
if (option.kind === 'incomplete') {
  dialog.showErrorBox(wording.shell.programName, wording.shell.optionIncomplete);
  app.exit(2);
} else {
  if (option.kind === 'folder') takeOwnProfile(option.folder);
  const folder =
    option.kind === 'folder' ? option.folder : defaultLibraryFolder(process.platform, process.env, app.getPath('home'));
  // A second start for the same library ends here, and the first one comes to the front.
  if (app.requestSingleInstanceLock()) void app.whenReady().then(() => startProgram(folder));
  else app.quit();
}

/** Another library gets a profile of its own, so that its window may stand beside the usual one. */
function takeOwnProfile(folder: string): void {
  if (app.commandLine.hasSwitch('user-data-dir')) return;
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  app.setPath('userData', join(app.getPath('userData'), 'libraries', name));
}
