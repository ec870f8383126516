import type { Range, Result, Verdict } from '../../model';

/** 引文核对: the quotations of a draft beside the library. */
export interface CheckCalls {
  /** 引文核对: every quotation of a file, whatever its format. Failures: those of reading it; `cancelled`. */
  checkFile(path: string, options?: CheckOptions): Promise<Result<CheckedDraft>>;
  /** The same of text that was pasted, or of a draft that was read before. Failure: `cancelled`. */
  checkText(draft: UncheckedDraft): Promise<Result<CheckedDraft>>;
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
