/** A passage cut into terms, as an engine holds it. Terms hold no blanks. */
export interface IndexedPassage {
  readonly id: string;
  /** Of what was cut into these terms; kept with the passage. */
  readonly fingerprint: string;
  readonly title: readonly string[];
  readonly headings: readonly string[];
  readonly text: readonly string[];
}

export type IndexField = 'title' | 'headings' | 'text';

/** What a term counts for by where it stands. */
export const fieldWeights: Readonly<Record<IndexField, number>> = { title: 1.5, headings: 2, text: 1 };

export interface IndexHit {
  readonly id: string;
  /** BM25 over the fields by their weights: comparable within one answer only. */
  readonly score: number;
}

export interface IndexQuery {
  readonly terms: readonly string[];
  /** Each term in some field of the passage, or any term in any. */
  readonly match: 'all' | 'any';
  readonly fields: readonly IndexField[];
}

/**
 * Ranked search by terms. Every engine finds the same passages for the same query; scores may differ.
 * It knows nothing of folding, phrases or highlighting, which stand above it.
 */
export interface PassageIndex {
  /** Adding an id that is there replaces it. */
  add(passages: readonly IndexedPassage[]): void;
  /** Ids that are not there are passed over. */
  remove(ids: readonly string[]): void;
  /** Every passage with its fingerprint. */
  held(): Iterable<readonly [id: string, fingerprint: string]>;
  /** Best first. No terms: no hits. */
  search(query: IndexQuery): readonly IndexHit[];
}
