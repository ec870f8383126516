import type { QuotationForm, Range } from '../model';

/** A draft as it is checked. */
export interface DraftText {
  readonly text: string;
  /** Paragraphs that are set off from the others as quotations are; sorted. */
  readonly blocks: readonly Range[];
}

/** Words of a draft that are said to be another's. */
export interface DraftQuotation {
  /** Without line breaks, and what begins a line. */
  readonly quote: string;
  /** Between the quotation marks, in the draft. */
  readonly start: number;
  readonly end: number;
  readonly form: QuotationForm;
  /** The mark that opens it; empty where there is none. */
  readonly mark: string;
  readonly isPhrase: boolean;
  /** Where it may end as well, later: of words after a colon nobody says how far they go. Ascending. */
  readonly furtherEnds: readonly number[];
}

const lineBreak = /\s*\n[\s>]*/gu;

/** The words of a part of a draft, as if they stood in one line. */
export function wordsOf(draft: string): string {
  return draft.replace(lineBreak, '');
}
