import type { Result } from '../../model';

/** 备份: a whole library in one file. */
export interface BackupCalls {
  /**
   * 备份: copies the whole library as it is now into one file, proves the copy whole, and only then gives it its name.
   * Failures: `file-exists` (unless `replace`), `file-unwritable`, `library-unusable` where the library is damaged.
   */
  backUp(file: string, options: { readonly replace: boolean }): Promise<Result<Backup>>;
  /** The copy of the day, where there is none yet: null otherwise. The newest 7 are kept. */
  backUpDaily(): Promise<Result<Backup | null>>;
  backups(): BackupOverview;
}

/** 备份: a whole library in one file. */
export interface Backup {
  /** With its folder. */
  readonly file: string;
  readonly bytes: number;
  readonly contents: BackupContents;
}

export interface BackupContents {
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly textCount: number;
  readonly annotationCount: number;
  readonly collectionCount: number;
  readonly sessionCount: number;
}

export interface BackupOverview {
  /** Of the last copy, wherever it went: ISO 8601, UTC; null before there was one. */
  readonly lastMadeAt: string | null;
  /** Those in the library's own folder, newest first; what cannot be read comes last. */
  readonly copies: readonly BackupCopy[];
}

export interface BackupCopy {
  readonly file: string;
  readonly bytes: number;
  /** Made by itself once a day, or of the library that a restore replaced. */
  readonly kind: 'daily' | 'before-restore';
  /** Null where it cannot be read. */
  readonly contents: BackupContents | null;
}

/** 恢复: what took the place of the library. */
export interface Restored {
  readonly contents: BackupContents;
  /** The library as it was, as a copy that can be restored in its turn; null where there was none. */
  readonly keptAs: string | null;
}
