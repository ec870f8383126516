import type { Passage, Text, Verdict } from '../model';

/** What a check asks of the library. Passages go by number; those of a text follow one another. */
export interface QuotableLibrary {
  /** Every passage, folded. Costs a look at all characters of the library. */
  folded(): Iterable<readonly [slot: number, folded: string]>;
  /** The passages that hold folded words, ascending. */
  holding(folded: string): Iterable<number>;
  /** Null where there is none. */
  passage(slot: number): Passage | null;
  /** Those that passages belong to. */
  textOf(passage: Passage): Text;
  texts(): readonly Text[];
  /** How words of the passage are cited: by itself, and in brackets after them. */
  cite(passage: Passage): Pick<Verdict, 'citation' | 'bracketed'>;
}
