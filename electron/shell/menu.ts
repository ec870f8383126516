import { Menu, type MenuItemConstructorOptions } from 'electron';
import { wording } from '../../corpus/wording';
import type { Command } from '../contract';

/** What the menu does by itself; everything else it tells the window. */
export interface MenuActions {
  command(command: Command): void;
  importFolder(): void;
  openLibraryFolder(): void;
}

const words = wording.shell.menu;
const separator: MenuItemConstructorOptions = { type: 'separator' };

export function setMenu(actions: MenuActions): void {
  const menus = [fileMenu(actions), editMenu(actions), viewMenu(actions), windowMenu(), helpMenu(actions)];
  const isMac = process.platform === 'darwin';
  Menu.setApplicationMenu(Menu.buildFromTemplate(isMac ? [programMenu(actions), ...menus] : menus));
}

function programMenu(actions: MenuActions): MenuItemConstructorOptions {
  return {
    label: wording.shell.programName,
    submenu: [
      item(actions, words.about, 'show-about'),
      separator,
      { role: 'services', label: words.services },
      separator,
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAll },
      separator,
      { role: 'quit', label: words.quit },
    ],
  };
}

function fileMenu(actions: MenuActions): MenuItemConstructorOptions {
  return {
    label: words.file,
    submenu: [
      item(actions, words.importFiles, 'import', 'CommandOrControl+O'),
      { label: words.importFolder, click: actions.importFolder },
      item(actions, words.importAnnotations, 'import-annotations'),
      item(actions, words.exportDocument, 'export', 'CommandOrControl+E'),
      separator,
      item(actions, words.openPack, 'open-pack'),
      item(actions, words.makePack, 'make-pack'),
      separator,
      { label: words.openLibraryFolder, click: actions.openLibraryFolder },
      item(actions, words.settings, 'show-settings', 'CommandOrControl+,'),
      separator,
      { role: 'quit', label: words.quit },
    ],
  };
}

function editMenu(actions: MenuActions): MenuItemConstructorOptions {
  return {
    label: words.edit,
    submenu: [
      item(actions, words.undo, 'undo', 'CommandOrControl+Z'),
      item(actions, words.redo, 'redo', 'CommandOrControl+Y'),
      separator,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
      separator,
      item(actions, words.copyWithCitation, 'copy-with-citation', 'CommandOrControl+Alt+C'),
      // The window itself listens to this key: only it knows whether the letter is meant as text.
      { ...item(actions, words.highlight, 'highlight', 'H'), registerAccelerator: false },
      { ...item(actions, words.gather, 'gather', 'Z'), registerAccelerator: false },
      separator,
      item(actions, words.findInText, 'find-in-text', 'CommandOrControl+F'),
      item(actions, words.findInLibrary, 'find-in-library', 'CommandOrControl+Shift+F'),
    ],
  };
}

function viewMenu(actions: MenuActions): MenuItemConstructorOptions {
  return {
    label: words.view,
    submenu: [
      item(actions, words.search, 'show-search', 'CommandOrControl+1'),
      item(actions, words.texts, 'show-texts', 'CommandOrControl+2'),
      item(actions, words.topics, 'show-topics', 'CommandOrControl+3'),
      item(actions, words.annotations, 'show-annotations', 'CommandOrControl+4'),
      item(actions, words.collections, 'show-collections', 'CommandOrControl+5'),
      item(actions, words.sessions, 'show-sessions', 'CommandOrControl+6'),
      item(actions, words.check, 'show-check', 'CommandOrControl+7'),
      separator,
      item(actions, words.textLarger, 'text-larger', 'CommandOrControl+='),
      item(actions, words.textSmaller, 'text-smaller', 'CommandOrControl+-'),
      item(actions, words.textNormal, 'text-normal', 'CommandOrControl+0'),
      // The same with Shift, and with the keys of the number pad.
      hidden(item(actions, words.textLarger, 'text-larger', 'CommandOrControl+Plus')),
      hidden(item(actions, words.textLarger, 'text-larger', 'CommandOrControl+numadd')),
      hidden(item(actions, words.textSmaller, 'text-smaller', 'CommandOrControl+numsub')),
      hidden(item(actions, words.redo, 'redo', 'CommandOrControl+Shift+Z')),
      separator,
      { role: 'togglefullscreen', label: words.fullScreen },
    ],
  };
}

function windowMenu(): MenuItemConstructorOptions {
  return {
    label: words.window,
    submenu: [
      { role: 'minimize', label: words.minimize },
      { role: 'zoom', label: words.zoom },
      { role: 'close', label: words.close },
    ],
  };
}

function helpMenu(actions: MenuActions): MenuItemConstructorOptions {
  return {
    label: words.help,
    role: 'help',
    submenu: [item(actions, words.shortcuts, 'show-shortcuts', 'F1'), item(actions, words.about, 'show-about')],
  };
}

function item(actions: MenuActions, label: string, command: Command, accelerator?: string): MenuItemConstructorOptions {
  const click = () => actions.command(command);
  return accelerator === undefined ? { label, click } : { label, click, accelerator };
}

/** A second key for what the menu shows already. */
function hidden(options: MenuItemConstructorOptions): MenuItemConstructorOptions {
  return { ...options, visible: false, acceleratorWorksWhenHidden: true };
}
