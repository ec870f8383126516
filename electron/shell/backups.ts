import { dirname, join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { wording } from '../../corpus/wording';
import type { Backup, BackupOverview, Restored, Result } from '../contract';
import type { LibraryClient } from '../library-client';
import { askForBackup, askWhereToBackUp } from './dialogs';

/** Backups on behalf of the window, which restores only from what it was shown. */
export class Backups {
  readonly #window: BrowserWindow;
  readonly #library: LibraryClient;
  readonly #offered = new Set<string>();
  #folder = app.getPath('documents');

  constructor(window: BrowserWindow, library: LibraryClient) {
    this.#window = window;
    this.#library = library;
  }

  async overview(): Promise<BackupOverview> {
    const overview = await this.#library.call('backups');
    for (const { file } of overview.copies) this.#offered.add(file);
    return overview;
  }

  /** Null when the person closed the dialog, which itself asks before a file is replaced. */
  async make(): Promise<Result<Backup> | null> {
    const file = await askWhereToBackUp(this.#window, join(this.#folder, wording.backup.fileName(new Date())));
    if (file === null) return null;
    this.#folder = dirname(file);
    return this.#library.call('backUp', file, { replace: true });
  }

  /** Null when the person closed the dialog. */
  async choose(): Promise<Result<Backup> | null> {
    const file = await askForBackup(this.#window, this.#folder);
    if (file === null) return null;
    const inspected = await this.#library.call('inspectBackup', file);
    if (inspected.ok) this.#offered.add(file);
    return inspected;
  }

  async restore(file: string): Promise<Result<Restored>> {
    if (this.#offered.has(file)) return this.#library.restore(file);
    return { ok: false, failure: { code: 'not-found', message: wording.shell.callRefused } };
  }
}
