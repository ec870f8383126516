import { randomUUID } from 'node:crypto';
import type { Result } from '../../model';
import { wording } from '../../wording';
import { failure } from '../failure';
import type { ImportOptions, ImportReport, UnfinishedImport } from '../interface';
import { inTransaction } from '../store/database';
import { textIdsWithoutFingerprint, writeFingerprint } from '../store/fingerprint-rows';
import { deleteImport, readImport, type StoredImport } from '../store/import-rows';
import { fingerprintOf } from '../texts/fingerprint';
import { type ImportContext, importOne } from './import-files';
import { ImportJob } from './import-job';
import { ImportRecord } from './import-record';
import { reportOf } from './import-report';

/** What the imports of a library need of it. */
export interface ImportsContext extends ImportContext {
  /** Gets ready for so many bytes of files. */
  readonly expect: (bytes: number) => Promise<void>;
}

interface Running {
  readonly job: ImportJob;
  readonly report: Promise<ImportReport>;
}

/** The imports of a library: one at a time, which takes in what is added meanwhile. */
export class LibraryImports {
  readonly #context: ImportsContext;
  readonly #whenThrough: (hasNew: boolean) => Promise<void>;
  /** Under way, or waiting for the one before. */
  readonly #jobs = new Map<string, ImportJob>();
  #last: Running | null = null;

  /** `whenThrough` gets ready what search needs, once the last file is in. */
  constructor(context: ImportsContext, whenThrough: (hasNew: boolean) => Promise<void>) {
    this.#context = context;
    this.#whenThrough = whenThrough;
  }

  start(paths: readonly string[], options: ImportOptions): Promise<ImportReport> {
    if (this.#last?.job.isTaking === true) {
      this.#last.job.add(paths);
      return this.#last.report;
    }
    const id = randomUUID();
    const record = new ImportRecord(this.#context.state.database, id, options.isKept === true);
    record.start();
    const job = this.#jobOf(id, record, options);
    job.add(paths);
    return this.#run(job);
  }

  pause(jobId: string): void {
    this.#jobs.get(jobId)?.pause();
  }

  resume(jobId: string): void {
    this.#jobs.get(jobId)?.resume();
  }

  cancel(jobId: string): void {
    const job = this.#jobs.get(jobId);
    if (job === undefined) deleteImport(this.#context.state.database, jobId);
    else job.cancel();
  }

  unfinished(): UnfinishedImport | null {
    const stored = this.#brokenOff();
    if (stored === null) return null;
    const { id, startedAt, files } = stored;
    const done = files.filter(({ outcome }) => outcome !== null).length;
    return { jobId: id, startedAt, done, total: files.length };
  }

  /** Failure: `not-found`. */
  async goOn(jobId: string, options: ImportOptions): Promise<Result<ImportReport>> {
    const stored = this.#brokenOff();
    if (stored?.id !== jobId) return failure('not-found', wording.library.importGone);
    const record = new ImportRecord(this.#context.state.database, jobId, true);
    return { ok: true, value: await this.#run(this.#jobOf(jobId, record, options, stored)) };
  }

  #brokenOff(): StoredImport | null {
    const stored = readImport(this.#context.state.database);
    return stored === null || this.#jobs.has(stored.id) ? null : stored;
  }

  #jobOf(id: string, record: ImportRecord, options: ImportOptions, stored?: StoredImport): ImportJob {
    const { encoding } = options;
    const context = encoding === undefined ? this.#context : { ...this.#context, encoding };
    return new ImportJob({
      id,
      record,
      expect: context.expect,
      importOne: (file, whenStored, watching) => importOne(context, file, whenStored, watching),
      onProgress: options.onProgress ?? (() => {}),
      isCalledOff: () => !this.#context.state.database.isOpen,
      waitsForDisk: options.isKept === true,
      files: stored?.files ?? [],
    });
  }

  #run(job: ImportJob): Promise<ImportReport> {
    this.#jobs.set(job.id, job);
    const before = this.#last?.report.catch(() => {}) ?? Promise.resolve();
    const report = before.then(() => this.#runNow(job)).finally(() => this.#jobs.delete(job.id));
    this.#last = { job, report };
    return report;
  }

  async #runNow(job: ImportJob): Promise<ImportReport> {
    const { state } = this.#context;
    this.#giveFingerprints();
    await job.run();
    if (state.database.isOpen) await this.#whenThrough(job.files.some(({ outcome }) => outcome?.kind === 'imported'));
    return reportOf(job.id, job.files, state.catalogue);
  }

  /** To texts that came in before there were any. */
  #giveFingerprints(): void {
    const { database, catalogue } = this.#context.state;
    const textIds = textIdsWithoutFingerprint(database);
    if (textIds.length === 0) return;
    inTransaction(database, () => {
      for (const id of textIds) writeFingerprint(database, id, fingerprintOf(catalogue.passagesOf(id)));
    });
  }
}
