import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app, BrowserWindow, dialog, screen } from 'electron';
import { wording } from '../../corpus/wording';
import { attachContextMenu } from './context-menu';
import { origin } from './origin';
import { lockedPreferences } from './security';
import { placeWindow, readWindowState, smallest, type WindowState } from './window-place';

/** The paper of the window's first screen, so that nothing flashes before it is painted. */
const paper = '#faf8f4';

/** The one window, hidden until `show`. */
export function openWindow(preload: string): BrowserWindow {
  const { place, isMaximised } = placeWindow(readState(), workAreas());
  const window = new BrowserWindow({
    ...place,
    minWidth: Math.min(smallest.width, place.width),
    minHeight: Math.min(smallest.height, place.height),
    title: wording.shell.programName,
    backgroundColor: paper,
    show: false,
    webPreferences: { ...lockedPreferences, preload },
  });
  if (isMaximised) window.once('show', () => window.maximize());
  window.on('close', () => writeState({ place: window.getNormalBounds(), isMaximised: window.isMaximized() }));
  attachContextMenu(window);
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void offerToReopen(window);
  });
  void window.loadURL(origin);
  return window;
}

/** Answers once the window has something to show. */
export function whenPainted(window: BrowserWindow): Promise<void> {
  return new Promise((resolve) => window.once('ready-to-show', resolve));
}

/** Gives the window the whole screen, without its menu, or takes that back. */
export function fillScreen(window: BrowserWindow, isFilled: boolean): void {
  window.setFullScreen(isFilled);
  window.setMenuBarVisibility(!isFilled);
}

async function offerToReopen(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: wording.shell.programName,
    message: wording.shell.windowGone,
    detail: wording.shell.windowGoneDetail,
    buttons: [wording.shell.reopenWindow, wording.shell.quit],
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) window.webContents.reload();
  else app.quit();
}

function workAreas(): [WindowState['place'], ...WindowState['place'][]] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main.workArea, ...others.map(({ workArea }) => workArea)];
}

function stateFile(): string {
  return join(app.getPath('userData'), 'window.json');
}

function readState(): WindowState | null {
  try {
    return readWindowState(readFileSync(stateFile(), 'utf8'));
  } catch {
    // The first start, or a profile that cannot be read: the window then opens in the middle.
    return null;
  }
}

function writeState(state: WindowState): void {
  try {
    mkdirSync(dirname(stateFile()), { recursive: true });
    writeFileSync(stateFile(), JSON.stringify(state));
  } catch (error) {
    // A full disk must not keep the window from closing.
    console.warn(error);
  }
}
