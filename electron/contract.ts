/**
 * Every call and event between the window and the rest, as types only: the renderer knows nothing else.
 * A call is written once, as the plain signature that its handler has; the window's side is derived.
 */
import type {
  AnnotationFileOverview,
  AnnotationFileReport,
  Backup,
  CheckedDraft,
  DraftExport,
  ExportFormat,
  ExportRequest,
  ImportProgress,
  ImportReport,
  Library,
  PackOverview,
  PackRequest,
  Quotation,
  Restored,
  SynonymImport,
  UncheckedDraft,
  UnpackChoice,
  UnpackReport,
} from '../corpus/library/interface';
import type { Result } from '../corpus/model';

export type * from '../corpus/library/interface';
export type * from '../corpus/model';

/**
 * What the library process answers to the window: all that the library does, but for what reads or writes a file of the
 * person's choosing (main asks which, see `ShellCalls`), what main starts by itself, and what only `kb` asks.
 */
export type LibraryCalls = Omit<
  Library,
  | 'importPaths'
  | 'continueImport'
  | 'importSynonyms'
  | 'annotateDraft'
  | 'checkFile'
  | 'checkText'
  | 'citeQuotations'
  | 'renderExport'
  | 'makePack'
  | 'inspectPack'
  | 'inspectAnnotations'
  | 'importAnnotations'
  | 'unpack'
  | 'backUp'
  | 'backUpDaily'
  | 'warmUp'
  | 'updateTopics'
  | 'updateEditions'
  | 'source'
  | 'verify'
  | 'close'
> & {
  /** Tells of its progress as `checkProgress`. */
  checkText(draft: UncheckedDraft): Promise<Result<CheckedDraft>>;
};

/** What main answers itself: dialogs, files, clipboard, printing. */
export interface ShellCalls {
  /** Asks which files and imports them; the report comes as `importFinished`, also for files dropped on the window. */
  importFiles(): Promise<void>;
  /** Goes on with an import that was broken off; what it comes to is told like that of a new one. */
  continueImport(jobId: string): Promise<Result<void>>;
  /** Asks where to, then writes what the last import came to as a text file; null when the person closed the dialog. */
  saveImportReport(): Promise<Result<SavedDocument> | null>;
  /** Asks where to, then writes the whole file or nothing; null when the person closed the dialog. */
  exportDocument(
    request: Omit<ExportRequest, 'format'> & { readonly format: ExportFormat | 'pdf' },
  ): Promise<Result<SavedDocument> | null>;
  /** The pages of a document as they would be printed. */
  previewDocument(request: PageRequest): Promise<Result<PagePreview>>;
  /** Opens the system's dialog for printing a document. */
  printDocument(request: PageRequest): Promise<Result<void>>;
  /** Asks which file holds a list of other names and adds them; null when the person closed the dialog. */
  importSynonyms(): Promise<Result<SynonymImport> | null>;
  /** Asks where to, then writes the person's own sets of other names; null when the person closed the dialog. */
  exportSynonyms(): Promise<Result<SavedDocument> | null>;
  /** Gives the window the whole screen, without its menu, or takes that back. */
  fillScreen(isFilled: boolean): void;
  /** Asks which draft to check and checks it; null when the person closed the dialog. */
  openDraft(): Promise<Result<CheckedDraft> | null>;
  /** Checks the draft that was dropped last; null where none was. */
  checkDropped(): Promise<Result<CheckedDraft> | null>;
  /**
   * Asks where to, then writes a checked draft as a .docx with comments. A Word draft that was not opened in this run is
   * asked for, too. Null when the person closed a dialog.
   */
  saveAnnotatedDraft(request: AnnotatedDraftRequest): Promise<Result<SavedDocument> | null>;
  /** Asks where to, then writes a draft as plain text; null when the person closed the dialog. */
  saveDraft(name: string, text: string): Promise<Result<SavedDocument> | null>;
  /** Opens the folder of a document that this program saved in this run. */
  showInFolder(file: string): void;
  /** 立即备份: asks where to, then writes a whole backup or nothing; null when the person closed the dialog. */
  backUp(): Promise<Result<Backup> | null>;
  /** Asks for a file, and says what it holds as far as a glance shows; null when the person closed the dialog. */
  chooseBackup(): Promise<Result<Backup> | null>;
  /**
   * 恢复, from a backup that was listed or chosen in this run. The page is to be loaded anew afterwards: what it shows is
   * of the library before.
   */
  restoreBackup(file: string): Promise<Result<Restored>>;
  reloadWindow(): void;
  /** 做学习包: asks where to, then writes the whole file or nothing; null when the person closed the dialog. */
  savePack(request: PackRequest): Promise<Result<SavedDocument> | null>;
  /** 打开学习包: asks for a file, and says what is in it; nothing changes. Null when the person closed the dialog. */
  choosePack(): Promise<Result<PackOverview> | null>;
  /** Takes in what was chosen of a pack that was opened in this run. */
  unpack(file: string, choice: UnpackChoice): Promise<Result<UnpackReport>>;
  /** 导入批注: asks for a file of annotations, and says what is in it; nothing changes. Null when it was closed. */
  chooseAnnotations(): Promise<Result<AnnotationFileOverview> | null>;
  /** Takes in what was chosen of a file of annotations that was opened in this run. */
  importAnnotations(file: string, choice: UnpackChoice): Promise<Result<AnnotationFileReport>>;
  copyText(text: string): void;
  /** Puts quotations on the clipboard, each on a line of its own with the citation of its text. */
  copyQuotations(quotations: readonly Quotation[]): Promise<void>;
  about(): About;
}

/** Main knows where the draft came from. */
export type AnnotatedDraftRequest = Required<Omit<DraftExport, 'file'>>;

/** A document to be seen as pages. */
export type PageRequest = Omit<ExportRequest, 'format'>;

export interface PagePreview {
  readonly pdf: Uint8Array;
  /** Fonts of official documents that this machine has not. */
  readonly missingFonts: readonly string[];
  /** What it shows in their place. */
  readonly shownFonts: readonly string[];
}

export interface SavedDocument {
  readonly file: string;
  readonly bytes: number;
  readonly items: number;
}

export interface About {
  readonly version: string;
  readonly electron: string;
  readonly libraryFolder: string;
}

export type Calls = LibraryCalls & ShellCalls;
export type CallName = keyof Calls;

/** What main tells the window without being asked. */
export interface Events {
  importProgress: ImportProgress;
  importFinished: ImportReport;
  /** Something outside this window changed the library: read again what is shown. */
  libraryChanged: {
    readonly reason:
      | 'import'
      | 'restarted'
      | 'ranking-ready'
      | 'topics-ready'
      | 'topics-edited'
      | 'texts-edited'
      | 'citation-style';
  };
  /** How much of a draft is checked, in whole percents; each is told once. */
  checkProgress: { readonly percent: number };
  /** Files were dropped to be checked; `checkDropped` checks the first. */
  draftDropped: { readonly files: number };
  /** A 学习包 was dropped on the window: what is in it, or why it cannot be opened; nothing changed. */
  packDropped: Result<PackOverview>;
  /** The same of a file of annotations, also where it was chosen among files to import. */
  annotationsDropped: Result<AnnotationFileOverview>;
  /** The library process ended by itself; it is started again. */
  libraryLost: Record<string, never>;
  /** A menu item or its key. */
  command: Command;
}
export type EventName = keyof Events;

export type Command =
  | 'find-in-library'
  | 'find-in-text'
  | 'import'
  | 'import-annotations'
  | 'export'
  | 'make-pack'
  | 'open-pack'
  | 'undo'
  | 'redo'
  | 'copy-with-citation'
  | 'highlight'
  | 'gather'
  | 'text-larger'
  | 'text-smaller'
  | 'text-normal'
  | 'show-search'
  | 'show-texts'
  | 'show-topics'
  | 'show-annotations'
  | 'show-collections'
  | 'show-sessions'
  | 'show-check'
  | 'show-settings'
  | 'show-shortcuts'
  | 'show-about';

/** The two functions that the preload script gives the window, as `window.yuanwen`. */
export interface Bridge {
  call<Name extends CallName>(name: Name, ...args: Parameters<Calls[Name]>): Promise<Awaited<ReturnType<Calls[Name]>>>;
  /** Answers with the function that stops listening. */
  on<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): () => void;
}
