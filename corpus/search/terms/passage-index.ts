import type { Scores } from '../rank/scores';

/** A passage cut into terms, as an engine holds it. Terms hold no blanks. */
export interface IndexedPassage {
  readonly slot: number;
  readonly title: readonly string[];
  readonly headings: readonly string[];
  readonly text: readonly string[];
}

/** A text of which an engine holds every passage, in the slots from the first to below the end. */
export interface HeldText {
  readonly firstSlot: number;
  readonly slotEnd: number;
  /** Of what was cut into terms. */
  readonly fingerprint: string;
}

export type IndexField = 'title' | 'headings' | 'text';

/** What a term counts for by where it stands. */
export const fieldWeights: Readonly<Record<IndexField, number>> = { title: 1.5, headings: 2, text: 1 };

export interface IndexQuery {
  readonly terms: readonly string[];
  /** Each term in some field of the passage, or any term in any. */
  readonly match: 'all' | 'any';
  readonly fields: readonly IndexField[];
}

/** Terms that more passages hold together tell them hardly apart; to rank one may cost 2 µs. */
export const rankLimit = 2000;

/**
 * Ranked search by terms. Every engine finds the same passages for the same query; scores may differ.
 * It knows nothing of folding, phrases or highlighting, which stand above it.
 */
export interface PassageIndex {
  /** Adding a slot that is there replaces it. `whole`: texts of which every passage was added with these. */
  add(passages: readonly IndexedPassage[], whole: readonly HeldText[]): void;
  /** Slots that are not there are passed over; a text whose first is among them is held no longer. */
  remove(firstSlot: number, slotEnd: number): void;
  held(): Iterable<HeldText>;
  /** Whether a text is held as it is given. */
  holds(text: HeldText): boolean;
  /**
   * By BM25 over the fields by their weights, comparable within one answer only; where more than `rankLimit` passages
   * hold the terms, an engine may give them all the same. No terms: none.
   */
  search(query: IndexQuery): Scores;
}
