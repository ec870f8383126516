import { app, type BrowserWindow } from 'electron';
import { wording } from '../../corpus/wording';
import type { AnnotationFileOverview, AnnotationFileReport, Result, UnpackChoice } from '../contract';
import type { LibraryClient } from '../library-client';
import { askForAnnotations } from './dialogs';
import type { Tell } from './importing';
import { InspectedFiles } from './inspected-files';

/** Files of annotations on behalf of the window. */
export class AnnotationFiles {
  readonly #window: BrowserWindow;
  readonly #library: Pick<LibraryClient, 'call'>;
  readonly #tell: Tell;
  readonly #files: InspectedFiles<AnnotationFileOverview>;

  constructor(window: BrowserWindow, library: Pick<LibraryClient, 'call'>, tell: Tell) {
    this.#window = window;
    this.#library = library;
    this.#tell = tell;
    this.#files = new InspectedFiles(
      '.jsonld',
      (file) => library.call('inspectAnnotations', file),
      (overview) => tell('annotationsDropped', overview),
    );
  }

  /** Null when the person closed the dialog. */
  async choose(): Promise<Result<AnnotationFileOverview> | null> {
    const file = await askForAnnotations(this.#window, app.getPath('documents'));
    return file === null ? null : this.#files.open(file);
  }

  /** Shows the first file of annotations among others; answers with the others. */
  takeOut(paths: readonly string[]): readonly string[] {
    return this.#files.takeOut(paths);
  }

  async import(file: string, choice: UnpackChoice): Promise<Result<AnnotationFileReport>> {
    if (!this.#files.wasOpened(file)) {
      return { ok: false, failure: { code: 'not-found', message: wording.shell.callRefused } };
    }
    const report = await this.#library.call('importAnnotations', file, choice);
    if (report.ok) this.#tell('libraryChanged', { reason: 'import' });
    return report;
  }
}
