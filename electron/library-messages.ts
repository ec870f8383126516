/** What main and the library process say to each other, as types only. */
import type {
  Backup,
  CheckedDraft,
  ImportProgress,
  ImportReport,
  Library,
  Restored,
} from '../corpus/library/interface';
import type { Failure, Result } from '../corpus/model';
import type { LibraryCalls } from './contract';

/** What main may ask of the library: what the window may, and what the window has done through main's dialogs. */
export type LibraryRequests = LibraryCalls &
  Pick<
    Library,
    | 'annotateDraft'
    | 'backUp'
    | 'backUpDaily'
    | 'citeQuotations'
    | 'importAnnotations'
    | 'importSynonyms'
    | 'inspectAnnotations'
    | 'inspectPack'
    | 'makePack'
    | 'renderExport'
    | 'updateEditions'
    | 'unpack'
    | 'updateTopics'
    | 'warmUp'
  > & {
    /** Progress comes as messages of its own, as that of `checkText` does. */
    checkFile(path: string): Promise<Result<CheckedDraft>>;
    importPaths(paths: readonly string[]): Promise<ImportReport>;
    continueImport(jobId: string): Promise<Result<ImportReport>>;
    /** What a file holds that may be a backup, without proving it whole. */
    inspectBackup(file: string): Result<Backup>;
    /** Ends the process. */
    close(): void;
  };
export type RequestName = keyof LibraryRequests;

export type Request<Name extends RequestName = RequestName> = {
  [Each in Name]: { readonly id: number; readonly name: Each; readonly args: Parameters<LibraryRequests[Each]> };
}[Name];

export type FromLibrary =
  /** Comes before the library is opened, where the process was started to restore it. */
  | { readonly kind: 'restored'; readonly result: Result<Restored> }
  | { readonly kind: 'opened' }
  | { readonly kind: 'unusable'; readonly failure: Failure }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  /** A bug of ours: the call threw. */
  | { readonly kind: 'broken'; readonly id: number; readonly message: string }
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'check-progress'; readonly percent: number };
