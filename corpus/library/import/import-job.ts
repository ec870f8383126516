import { basename } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Failure } from '../../model';
import { wording } from '../../wording';
import type { Watching } from '../convert/run-in-worker';
import type { ImportProgress } from '../interface';
import { type FileOutcome, failedOutcome, type ImportedFile } from '../store/import-rows';
import { collectFiles, type FoundFile } from './collect-files';
import { ImportProgressTeller } from './import-progress';
import type { ImportRecord } from './import-record';
import type { Amount } from './remaining-time';

/** A file that the disk refused to store: nothing of it is in the library. */
export interface Unsaved {
  readonly kind: 'unsaved';
  readonly failure: Failure;
}

/** Imports one file; `whenStored` runs inside the transaction that stores its texts. */
export type ImportOne = (
  file: FoundFile,
  whenStored: (outcome: FileOutcome) => void,
  watching: Watching,
) => Promise<FileOutcome | Unsaved>;

export interface JobOptions {
  readonly id: string;
  readonly importOne: ImportOne;
  readonly record: ImportRecord;
  /** Is told how many bytes wait, before the first of them is imported. */
  readonly expect: (bytes: number) => Promise<void>;
  readonly onProgress: (progress: ImportProgress) => void;
  /** The library was closed. */
  readonly isCalledOff: () => boolean;
  /** Where the disk refuses, waits for the person instead of failing file after file. */
  readonly waitsForDisk: boolean;
  /** Of an import that was broken off. */
  readonly files?: readonly ImportedFile[];
}

/** A file that ended the program so often is left out. */
const mostAttempts = 2;

/** One import: its files have their turn one by one, until they are through or the person ends it. */
export class ImportJob {
  readonly #options: JobOptions;
  readonly #teller: ImportProgressTeller;
  readonly #files: ImportedFile[] = [];
  readonly #paths: string[] = [];
  readonly #reading = new AbortController();
  #state: 'running' | 'paused' | 'ended' = 'running';
  #problem: string | null = null;
  #wake: () => void = () => {};
  #position = 0;
  /** Files that were told of. */
  #expected = 0;
  #page: ImportProgress['page'] = null;
  /** Milliseconds, and what was done in them. */
  #elapsed = 0;
  #through: Amount = { files: 0, bytes: 0 };
  #waiting: Amount = { files: 0, bytes: 0 };

  constructor(options: JobOptions) {
    this.#options = options;
    this.#teller = new ImportProgressTeller(options.onProgress);
    this.#take(options.files ?? []);
  }

  get id(): string {
    return this.#options.id;
  }

  /** With what became of each. */
  get files(): readonly ImportedFile[] {
    return this.#files;
  }

  /** Not through yet, nor cancelled. */
  get isTaking(): boolean {
    return this.#state !== 'ended';
  }

  /** Takes in more files and folders. */
  add(paths: readonly string[]): void {
    this.#paths.push(...paths);
  }

  pause(): void {
    if (this.#state === 'running') this.#pauseFor(null);
  }

  resume(): void {
    if (this.#state !== 'paused') return;
    this.#state = 'running';
    this.#problem = null;
    this.#wake();
  }

  /** After the file in hand, but that a long reading of it ends at once: then it was not touched. */
  cancel(): void {
    this.#state = 'ended';
    this.#reading.abort();
    this.#wake();
  }

  /** Answers when all files have had their turn, or the import was ended. */
  async run(): Promise<void> {
    this.#countAttempt();
    while (await this.#mayGoOn()) {
      const file = this.#files[this.#position];
      if (file === undefined) break;
      if (file.outcome === null) await this.#import(file);
      else this.#position += 1;
    }
    this.#state = 'ended';
    if (this.#options.isCalledOff()) return;
    this.#tell('finishing');
    this.#options.record.end();
  }

  #take(files: readonly ImportedFile[]): void {
    const waiting = files.filter(({ outcome }) => outcome === null);
    this.#files.push(...files);
    this.#waiting = waiting.reduce(sum, this.#waiting);
  }

  /** A file that was in hand when the program ended may be what ended it. */
  #countAttempt(): void {
    const position = this.#files.findIndex(({ outcome }) => outcome === null);
    const file = this.#files[position];
    if (file === undefined) return;
    this.#options.record.attempt(position);
    if (file.attempts < mostAttempts) return;
    const message = wording.library.importEndedHere(basename(file.path));
    this.#settle(position, failedOutcome({ code: 'file-unreadable', message }));
  }

  async #mayGoOn(): Promise<boolean> {
    while (this.#state === 'paused') {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    if (this.#paths.length > 0) await this.#collect();
    if (this.#files.length > this.#expected && !this.#options.isCalledOff()) {
      this.#expected = this.#files.length;
      await this.#options.expect(this.#waiting.bytes);
    }
    return this.#state !== 'ended' && !this.#options.isCalledOff();
  }

  async #collect(): Promise<void> {
    const before = this.#files.length;
    const found = await collectFiles(this.#paths.splice(0), {
      onFound: (count) => this.#tell('counting', before + count),
      isCalledOff: () => this.#state === 'ended' || this.#options.isCalledOff(),
    });
    if (this.#options.isCalledOff()) return;
    const failed = found.failed.map(({ path, reason }) => ({ file: { path, isNamed: true, bytes: 0 }, reason }));
    const files = [...found.files, ...failed.map(({ file }) => file)];
    this.#options.record.add(before, files);
    this.#take(files.map((file) => ({ ...file, attempts: 0, outcome: null })));
    for (const [index, { reason }] of failed.entries()) {
      this.#settle(before + found.files.length + index, failedOutcome({ code: 'file-unreadable', message: reason }));
    }
  }

  async #import(file: ImportedFile): Promise<void> {
    const { importOne, record, waitsForDisk } = this.#options;
    const position = this.#position;
    this.#tell('running');
    const began = performance.now();
    const outcome = await importOne(file, (stored) => record.writeWith(position, stored), {
      signal: this.#reading.signal,
      onPage: (pagesDone, pages) => {
        this.#page = { done: pagesDone, total: pages };
        this.#tell('running');
      },
    });
    this.#page = null;
    if (this.#options.isCalledOff() || (outcome.kind === 'failed' && outcome.code === 'cancelled')) return;
    if (outcome.kind === 'unsaved' && waitsForDisk && this.#state !== 'ended') {
      this.#pauseFor(outcome.failure.message);
      return;
    }
    this.#elapsed += performance.now() - began;
    this.#through = sum(this.#through, file);
    this.#position += 1;
    this.#settle(position, outcome.kind === 'unsaved' ? failedOutcome(outcome.failure) : outcome);
    await breathe();
  }

  #settle(position: number, outcome: FileOutcome): void {
    const file = this.#files[position];
    if (file === undefined) return;
    this.#files[position] = { ...file, outcome };
    this.#waiting = { files: this.#waiting.files - 1, bytes: this.#waiting.bytes - file.bytes };
    if (outcome.kind === 'imported') this.#options.record.written();
    else this.#options.record.note(position, outcome);
  }

  #pauseFor(problem: string | null): void {
    this.#state = 'paused';
    this.#problem = problem;
    this.#options.record.flush();
    this.#tell('paused');
  }

  #tell(state: ImportProgress['state'], total = this.#files.length): void {
    const file = this.#files[Math.min(this.#position, this.#files.length - 1)];
    this.#teller.tell(
      {
        jobId: this.id,
        state: this.#state === 'paused' ? 'paused' : state,
        done: this.#position,
        total,
        file: basename(file?.path ?? ''),
        page: this.#page,
        problem: this.#problem,
      },
      { elapsed: this.#elapsed, through: this.#through, waiting: this.#waiting },
    );
  }
}

function sum(amount: Amount, { bytes }: FoundFile): Amount {
  return { files: amount.files + 1, bytes: amount.bytes + bytes };
}
