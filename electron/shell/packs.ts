import { dirname, join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { writeWhole } from '../../corpus/library/write-file';
import { wording } from '../../corpus/wording';
import type { PackOverview, PackRequest, Result, SavedDocument, UnpackChoice, UnpackReport } from '../contract';
import type { LibraryClient } from '../library-client';
import { askForPack, askWhereToPack } from './dialogs';
import type { Tell } from './importing';
import { InspectedFiles } from './inspected-files';

/** 学习包 on behalf of the window, which takes in only what it was shown. */
export class Packs {
  readonly #window: BrowserWindow;
  readonly #library: Pick<LibraryClient, 'call'>;
  readonly #tell: Tell;
  readonly #files: InspectedFiles<PackOverview>;
  #folder = app.getPath('documents');

  constructor(window: BrowserWindow, library: Pick<LibraryClient, 'call'>, tell: Tell) {
    this.#window = window;
    this.#library = library;
    this.#tell = tell;
    this.#files = new InspectedFiles(
      '.xuexibao',
      (file) => library.call('inspectPack', file),
      (overview) => tell('packDropped', overview),
    );
  }

  /** Null when the person closed the dialog, which itself asks before a file is replaced. */
  async save(request: PackRequest): Promise<Result<SavedDocument> | null> {
    const made = await this.#library.call('makePack', request);
    if (!made.ok) return made;
    const { bytes, items, suggestedName } = made.value;
    const file = await askWhereToPack(this.#window, join(this.#folder, suggestedName));
    if (file === null) return null;
    const written = writeWhole(file, bytes, { replace: true });
    if (!written.ok) return written;
    this.#folder = dirname(file);
    return { ok: true, value: { file, bytes: bytes.length, items } };
  }

  /** Null when the person closed the dialog. */
  async choose(): Promise<Result<PackOverview> | null> {
    const file = await askForPack(this.#window, this.#folder);
    return file === null ? null : this.#files.open(file);
  }

  /** Shows the first 学习包 among other files; answers with the others. */
  takeOut(paths: readonly string[]): readonly string[] {
    return this.#files.takeOut(paths);
  }

  async unpack(file: string, choice: UnpackChoice): Promise<Result<UnpackReport>> {
    if (!this.#files.wasOpened(file)) {
      return { ok: false, failure: { code: 'not-found', message: wording.shell.callRefused } };
    }
    const unpacked = await this.#library.call('unpack', file, choice);
    if (unpacked.ok) this.#tell('libraryChanged', { reason: 'import' });
    return unpacked;
  }
}
