import { type BrowserWindow, Menu } from 'electron';
import { wording } from '../../corpus/wording';

const words = wording.shell.menu;

/** Cut, copy and paste under the right button, where text can be written or is selected. */
export function attachContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { isEditable, editFlags, selectionText }) => {
    if (isEditable) {
      Menu.buildFromTemplate([
        { role: 'cut', label: words.cut, enabled: editFlags.canCut },
        { role: 'copy', label: words.copy, enabled: editFlags.canCopy },
        { role: 'paste', label: words.paste, enabled: editFlags.canPaste },
        { type: 'separator' },
        { role: 'selectAll', label: words.selectAll, enabled: editFlags.canSelectAll },
      ]).popup({ window });
    } else if (selectionText !== '') {
      Menu.buildFromTemplate([{ role: 'copy', label: words.copy }]).popup({ window });
    }
  });
}
