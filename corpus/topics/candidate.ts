import type { Passage } from '../model';
import type { Quotation, QuotationFinder } from './quotations';
import type { SubjectCounter } from './subject';
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
  /** Of its first clause, which in official writing says what the passage is about; a run-in heading is a heading. */
  readonly opening: TermCounts;
  /** Innermost first; the text's title last. */
  readonly headings: readonly TermCounts[];
  /** How often it names what the guideline is about, headings included. */
  readonly namings: number;
  /** Of any topic's definition. */
  readonly quotations: readonly Quotation[];
}

interface Counters {
  readonly countTerms: TermCounter;
  readonly countHeading: TermCounter;
  readonly countSubject: SubjectCounter;
  readonly finder: QuotationFinder;
}

/** Cost: one segmentation of the passage. */
export function candidateOf(passage: Passage, title: string, counters: Counters): Candidate {
  const { whole, windows } = countWindows(passage.text, counters.countTerms);
  const titles = [title, ...passage.headings].reverse();
  const headings = titles.map(counters.countHeading);
  const namings = [passage.text, ...titles].reduce((sum, part) => sum + counters.countSubject(part), 0);
  const opening = passage.runInHeading === null ? counters.countTerms(firstClause(passage.text)) : new Map();
  return { passage, body: whole, windows, opening, headings, namings, quotations: counters.finder.find(passage.text) };
}

/** Not shorter than this, so that 首先， and 一是， are not all of it. In UTF-16 units. */
const shortestClause = 8;

function firstClause(text: string): string {
  const end = text.slice(shortestClause).search(/[，。；：！？]/u);
  return end < 0 ? text : text.slice(0, shortestClause + end);
}
