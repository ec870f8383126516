/** What is put into a 摘编 or a 学习会: a heading, or words of a passage; all of it where no offsets are given. */
export type EntryAddition =
  | { readonly kind: 'heading'; readonly title: string }
  | {
      readonly kind: 'excerpt';
      readonly passageId: string;
      /** In the passage's `text`. */
      readonly start?: number;
      readonly end?: number;
      readonly note?: string;
      readonly hint?: string;
    };

export interface ExcerptSource {
  /** Empty where the text is not in the library, and no 学习包 named it. */
  readonly textTitle: string;
  /** Outermost first; none where the words have lost their place. */
  readonly headings: readonly string[];
  readonly citation: string;
  /** All of the passage, as a 学习包 brought it, of a text that the library lacks; else null. */
  readonly packed: string | null;
}
