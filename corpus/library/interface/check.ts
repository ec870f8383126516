import type { QuotationDecision, Range, Result, Verdict } from '../../model';

/** 引文核对: the quotations of a draft beside the library. */
export interface CheckCalls {
  /** 引文核对: every quotation of a file, whatever its format. Failures: those of reading it; `cancelled`. */
  checkFile(path: string, options?: CheckOptions): Promise<Result<CheckedDraft>>;
  /** The same of text that was pasted, or of a draft that was read before. Failure: `cancelled`. */
  checkText(draft: UncheckedDraft, options?: CheckOptions): Promise<Result<CheckedDraft>>;
  /** Ends all checks under way: their calls answer with `cancelled`. */
  cancelCheck(): void;
  /**
   * A checked draft as a .docx with a comment on each quotation and what was decided put in. A draft that is a .docx keeps
   * all that it has. Failures: those of reading the file; `draft-changed`; `cancelled`.
   */
  annotateDraft(request: DraftExport): Promise<Result<AnnotatedDraft>>;
}

export interface CheckOptions {
  /** Share of the work that is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

export interface UncheckedDraft {
  /** Base name; empty for text that was pasted. */
  readonly name: string;
  /** What the offsets of the verdicts count in. */
  readonly text: string;
  /** Paragraphs that are set off as quotations; absent: they are looked for by their indents. */
  readonly blocks?: readonly Range[];
}

/** A draft with the verdicts on its quotations, in order. */
export interface CheckedDraft extends UncheckedDraft {
  readonly blocks: readonly Range[];
  readonly verdicts: readonly Verdict[];
}

export interface DraftExport {
  /** Where the draft was read from; null for text that was pasted. */
  readonly file: string | null;
  /** As it was checked; absent: as the file is now. */
  readonly draft?: UncheckedDraft;
  readonly decisions: readonly DecidedQuotation[];
  /** Where citations stand that were asked for. */
  readonly citations: DraftCitations;
}

export type DraftCitations = 'brackets' | 'footnotes';

export interface DecidedQuotation extends QuotationDecision {
  /** Of the quotation, in the draft. */
  readonly start: number;
}

export interface AnnotatedDraft {
  readonly bytes: Uint8Array;
  readonly draft: CheckedDraft;
}
