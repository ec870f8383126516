import type { ImportProgress, Restored } from '../corpus/library/interface';
import type { Failure, Result } from '../corpus/model';
import { wording } from '../corpus/wording';
import type { FromLibrary, LibraryRequests, Request, RequestName } from './library-messages';

/** A started library process, as much of it as the client needs. */
export interface LibraryChild {
  postMessage<Name extends RequestName>(message: Request<Name>): void;
  on(event: 'message', listener: (message: FromLibrary) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  kill(): boolean;
}

/** `again`: the process had ended by itself before. */
export type Start = 'first' | 'again' | 'restore';

export interface LibraryNews {
  opened(after: Start): void;
  unusable(failure: Failure): void;
  progress(progress: ImportProgress): void;
  /** Of a draft that is checked. */
  checkProgress(percent: number): void;
  /** The process ended by itself. */
  lost(): void;
  /** It did so too often to be started again. */
  gaveUp(): void;
}

/** The call was not answered because the library process ended; what it had acknowledged before is on disk. */
export class LibraryLostError extends Error {
  constructor() {
    super(wording.shell.libraryLost);
  }
}

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** So many deaths within so many milliseconds are no accident: starting again would only turn in circles. */
const mostDeaths = 3;
const deathWindow = 60_000;

/** How long the process may take to answer what came before and to close the database, in milliseconds. */
const closingTime = 5_000;

/**
 * Main's side of the library process: starts it, passes calls on in order, starts it again when it dies.
 * Calls before it has opened the library wait for it.
 */
export class LibraryClient {
  readonly #start: (restoreFrom?: string) => LibraryChild;
  readonly #news: LibraryNews;
  readonly #now: () => number;
  readonly #pending = new Map<number, Pending>();
  #child: LibraryChild | null = null;
  #deaths: readonly number[] = [];
  #lastId = 0;
  #whenEnded: (() => void) | null = null;
  #isRestoring = false;
  #whenRestored: (result: Result<Restored>) => void = () => {};
  #whenNotRestored: () => void = () => {};

  /** `now` in milliseconds. */
  constructor(start: (restoreFrom?: string) => LibraryChild, news: LibraryNews, now: () => number = Date.now) {
    this.#start = start;
    this.#news = news;
    this.#now = now;
    this.#run('first');
  }

  /** Rejects with a `LibraryLostError`, or with the message of a bug in the library. */
  call<Name extends RequestName>(
    name: Name,
    ...args: Parameters<LibraryRequests[Name]>
  ): Promise<Awaited<ReturnType<LibraryRequests[Name]>>> {
    const child = this.#child;
    if (child === null) return Promise.reject(new LibraryLostError());
    this.#lastId += 1;
    const request: Request<Name> = { id: this.#lastId, name, args };
    return new Promise((resolve, reject) => {
      // The other side is our own code, typed by the same LibraryRequests.
      this.#pending.set(request.id, { resolve: resolve as Pending['resolve'], reject });
      child.postMessage(request);
    });
  }

  /**
   * Ends the process, after it has answered what was asked before. Only work in the background is cut off (an import
   * between two files, getting term search ready), and its call then never answers: the program is ending.
   */
  close(): Promise<void> {
    const child = this.#child;
    if (child === null) return Promise.resolve();
    return new Promise((resolve) => {
      const limit = setTimeout(() => child.kill(), closingTime);
      this.#whenEnded = () => {
        clearTimeout(limit);
        resolve();
      };
      child.postMessage({ id: 0, name: 'close', args: [] });
    });
  }

  /**
   * 恢复: ends the process, and starts one that restores the library from this file before it opens it. Calls that come
   * meanwhile wait for it, or reject with a `LibraryLostError`. Failures: those of the restore; `library-in-use` while
   * another one runs, which goes on.
   */
  async restore(file: string): Promise<Result<Restored>> {
    if (this.#isRestoring) {
      return { ok: false, failure: { code: 'library-in-use', message: wording.backup.restoring } };
    }
    this.#isRestoring = true;
    try {
      await this.close();
      this.#whenEnded = null;
      this.#abandon();
      return await new Promise((resolve, reject) => {
        this.#whenRestored = resolve;
        this.#whenNotRestored = () => reject(new LibraryLostError());
        this.#run('restore', file);
      });
    } finally {
      this.#isRestoring = false;
    }
  }

  #run(start: Start, restoreFrom?: string): void {
    const child = this.#start(restoreFrom);
    this.#child = child;
    child.on('message', (message) => this.#hear(message, start));
    child.on('exit', () => this.#ended());
  }

  #hear(message: FromLibrary, start: Start): void {
    switch (message.kind) {
      case 'opened':
        this.#news.opened(start);
        break;
      case 'restored':
        this.#whenRestored(message.result);
        break;
      case 'unusable':
        this.#news.unusable(message.failure);
        break;
      case 'progress':
        this.#news.progress(message.progress);
        break;
      case 'check-progress':
        this.#news.checkProgress(message.percent);
        break;
      case 'answer':
        this.#take(message.id)?.resolve(message.value);
        break;
      case 'broken':
        this.#take(message.id)?.reject(new Error(message.message));
        break;
    }
  }

  #take(id: number): Pending | undefined {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    return pending;
  }

  #ended(): void {
    this.#child = null;
    if (this.#whenEnded !== null) {
      this.#whenEnded();
      return;
    }
    this.#abandon();
    this.#whenNotRestored();
    const now = this.#now();
    this.#deaths = [...this.#deaths.filter((time) => now - time < deathWindow), now];
    this.#news.lost();
    if (this.#deaths.length >= mostDeaths) this.#news.gaveUp();
    else this.#run('again');
  }

  #abandon(): void {
    const abandoned = [...this.#pending.values()];
    this.#pending.clear();
    for (const pending of abandoned) pending.reject(new LibraryLostError());
  }
}
