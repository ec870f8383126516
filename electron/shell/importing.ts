import type { Result } from '../../corpus/model';
import type { EventName, Events, ImportReport } from '../contract';
import { LibraryLostError } from '../library-client';

/** Sends an event to the window. */
export type Tell = <Name extends EventName>(name: Name, event: Events[Name]) => void;

/** What the library does of an import. */
export interface ImportingLibrary {
  importPaths(paths: readonly string[]): Promise<ImportReport>;
  continueImport(jobId: string): Promise<Result<ImportReport>>;
}

/** Imports on behalf of the window, and tells it once how each ended. */
export class Importer {
  readonly #library: ImportingLibrary;
  readonly #tell: Tell;
  readonly #whenImported: () => void;
  #report: ImportReport | null = null;

  constructor(library: ImportingLibrary, tell: Tell, whenImported: () => void) {
    this.#library = library;
    this.#tell = tell;
    this.#whenImported = whenImported;
  }

  /** Of the last import; null before there was one. */
  get report(): ImportReport | null {
    return this.#report;
  }

  /** What is dropped while an import is under way becomes a part of it. */
  async importPaths(paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return;
    try {
      this.#finish(await this.#library.importPaths(paths));
    } catch (error) {
      // What was done is kept, and the window offers to go on once the library is back.
      if (error instanceof LibraryLostError) return;
      const reason = error instanceof Error ? error.message : String(error);
      const failed = paths.map((path) => ({ path, code: 'file-unreadable' as const, reason }));
      this.#finish({ jobId: '', imported: [], skipped: [], failed, left: 0 });
    }
  }

  /** Answers when it is through. Failure: `not-found`. */
  async continueImport(jobId: string): Promise<Result<void>> {
    const continued = await this.#library.continueImport(jobId);
    if (!continued.ok) return continued;
    this.#finish(continued.value);
    return { ok: true, value: undefined };
  }

  #finish(report: ImportReport): void {
    if (report.jobId !== '' && report.jobId === this.#report?.jobId) return;
    this.#report = report;
    this.#tell('importFinished', report);
    if (report.imported.length === 0) return;
    this.#tell('libraryChanged', { reason: 'import' });
    this.#whenImported();
  }
}
