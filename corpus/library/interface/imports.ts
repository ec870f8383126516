import type { Encoding, FailureCode, Result, Text } from '../../model';

/** 导入: files of a person become texts. */
export interface ImportCalls {
  /**
   * Files and folders; one that fails becomes a line of the report, the others go on. While an import is under way it
   * takes these in, too, and both calls answer with its one report.
   */
  importPaths(paths: readonly string[], options?: ImportOptions): Promise<ImportReport>;
  /** The next file waits; nothing happens to an import that is not under way. */
  pauseImport(jobId: string): void;
  resumeImport(jobId: string): void;
  /** Ends an import, or gives up one that was broken off: what is in stays in. */
  cancelImport(jobId: string): void;
  /** A kept import that was broken off, by a crash or by the end of the program. */
  unfinishedImport(): UnfinishedImport | null;
  /** Goes on with it; the report tells of all its files. Failure: `not-found`. */
  continueImport(jobId: string, options?: ImportOptions): Promise<Result<ImportReport>>;
}

export interface ImportOptions {
  /** At most ten times a second. */
  readonly onProgress?: (progress: ImportProgress) => void;
  /** It can be gone on with after a crash, and waits where the disk refuses instead of failing file after file. */
  readonly isKept?: boolean;
  /** Where the person knows it: files are read in it even if their bytes look otherwise, those that are there anew. */
  readonly encoding?: Encoding;
}

export interface ImportProgress {
  readonly jobId: string;
  /** `counting` until it is known how many files there are; `finishing` when the last is in. */
  readonly state: 'counting' | 'running' | 'paused' | 'finishing';
  readonly done: number;
  readonly total: number;
  /** Base name of the file in hand. */
  readonly file: string;
  /** The page of it that is recognised: pages before it, and all; null for what is read at once. */
  readonly page: { readonly done: number; readonly total: number } | null;
  /** Milliseconds that the rest may take; null while that cannot be told. */
  readonly remaining: number | null;
  /** Why it waits, in Chinese, where the person did not ask for it. */
  readonly problem: string | null;
}

export interface UnfinishedImport {
  readonly jobId: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly done: number;
  readonly total: number;
}

/** What happened to each file of an import. */
export interface ImportReport {
  readonly jobId: string;
  readonly imported: readonly Text[];
  readonly skipped: readonly SkippedFile[];
  readonly failed: readonly FailedFile[];
  /** Files that it did not come to, because it was cancelled. */
  readonly left: number;
}

export interface SkippedFile {
  readonly path: string;
  /** In Chinese. */
  readonly reason: string;
  /** The library has its bytes; it has its text from another file; it is of a kind that is not imported. */
  readonly kind: 'same-bytes' | 'same-text' | 'other-kind';
  /** The first text of the library that is the same. */
  readonly textId: string | null;
}

export interface FailedFile {
  readonly path: string;
  readonly code: FailureCode;
  /** In Chinese. */
  readonly reason: string;
}
