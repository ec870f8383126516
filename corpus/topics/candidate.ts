import type { Passage } from '../model';
import type { Quotation, QuotationFinder } from './quotations';
import type { TermCounter, TermCounts } from './terms';
import { countWindows } from './windows';

/** A text as far as the assignment reads it. */
export interface TitledText {
  readonly id: string;
  readonly title: string;
  readonly passages: readonly Passage[];
}

/** A passage that may belong to topics, with what is counted in it. */
export interface Candidate {
  readonly passage: Passage;
  readonly body: TermCounts;
  /** Of its sentences, a few at a time. */
  readonly windows: readonly TermCounts[];
  /** Innermost first; the text's title last. */
  readonly headings: readonly TermCounts[];
  /** Of any topic's definition. */
  readonly quotations: readonly Quotation[];
}

interface Counters {
  readonly countTerms: TermCounter;
  readonly countHeading: TermCounter;
  readonly finder: QuotationFinder;
}

/** Cost: one segmentation of the passage. */
export function candidateOf(passage: Passage, title: string, counters: Counters): Candidate {
  const { whole, windows } = countWindows(passage.text, counters.countTerms);
  const headings = [title, ...passage.headings].reverse().map(counters.countHeading);
  return { passage, body: whole, windows, headings, quotations: counters.finder.find(passage.text) };
}
