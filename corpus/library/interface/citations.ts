import type { CitationStyle, Result } from '../../model';

/** 引用格式: how texts are cited. */
export interface CitationCalls {
  /** 引用格式 of all citations that are answered; kept in the library. */
  citationStyle(): CitationStyle;
  /** Answers once the choice is durable. */
  setCitationStyle(style: CitationStyle): Result<CitationStyle>;
  /** How one text of the library is cited in each style; empty where there is no text. */
  citationSamples(): readonly CitationSample[];
  /** Quotations, each on a line of its own with the citation of its text. */
  citeQuotations(quotations: readonly Quotation[]): string;
}

export interface CitationSample {
  readonly style: CitationStyle;
  /** The citation by itself. */
  readonly alone: string;
  /** After words of the text. */
  readonly quoted: string;
}

/** Words as they stand in a text. */
export interface Quotation {
  readonly textId: string;
  /** Where they stand: its page is cited, too. */
  readonly passageId?: string;
  readonly quote: string;
}
