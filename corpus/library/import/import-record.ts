import { systemReason } from '../failure';
import { type Database, inTransaction } from '../store/database';
import {
  addImportFiles,
  countAttempt,
  deleteImport,
  type FileOutcome,
  keepOutcomes,
  startImport,
} from '../store/import-rows';
import type { FoundFile } from './collect-files';

/** Outcomes without texts cost nothing to find out again: so many wait for each other, to spare the disk. */
const mostPending = 50;

/**
 * What the library keeps of an import that is under way. It only saves work after a crash: where the disk refuses it, the
 * import goes on without.
 */
export class ImportRecord {
  readonly #database: Database;
  readonly #id: string;
  readonly #pending = new Map<number, FileOutcome>();
  #isKept: boolean;

  constructor(database: Database, id: string, isKept: boolean) {
    this.#database = database;
    this.#id = id;
    this.#isKept = isKept;
  }

  start(): void {
    this.#isKept &&= this.#tries(() => startImport(this.#database, this.#id, new Date().toISOString()));
  }

  /** The first of `files` takes the place `from`. */
  add(from: number, files: readonly FoundFile[]): void {
    this.#isKept &&= this.#tries(() => addImportFiles(this.#database, this.#id, from, files));
  }

  attempt(position: number): void {
    this.#tries(() => countAttempt(this.#database, this.#id, position));
  }

  note(position: number, outcome: FileOutcome): void {
    this.#pending.set(position, outcome);
    if (this.#pending.size >= mostPending) this.flush();
  }

  /** To be called inside the transaction that stores the file's texts: both are kept, or neither. */
  writeWith(position: number, outcome: FileOutcome): void {
    if (this.#isKept) keepOutcomes(this.#database, this.#id, new Map([...this.#pending, [position, outcome]]));
  }

  /** That transaction was committed. */
  written(): void {
    this.#pending.clear();
  }

  flush(): void {
    if (this.#tries(() => keepOutcomes(this.#database, this.#id, this.#pending))) this.#pending.clear();
  }

  end(): void {
    this.#tries(() => deleteImport(this.#database, this.#id));
  }

  #tries(write: () => void): boolean {
    if (!this.#isKept) return true;
    try {
      inTransaction(this.#database, write);
      return true;
    } catch (error) {
      systemReason(error);
      return false;
    }
  }
}
