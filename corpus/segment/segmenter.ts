/** A word where it stands. `[start, end)` in the text that was given, in UTF-16 code units. */
export interface Term {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts Chinese text into words. Two with the same `version` cut the same text alike. */
export interface Segmenter {
  /** An index holds only for the version that it was made with: dictionaries, words of the field, engine. */
  readonly version: string;
  /** Words, letters and numbers in order, apart from each other, as they stand; no punctuation, no blanks. */
  words(text: string): readonly Term[];
  /** What an index holds of a text: words and the shorter words inside them, folded; no punctuation, no blanks. */
  searchTerms(text: string): readonly string[];
}
