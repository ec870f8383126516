import type { Segmenter } from '../../segment/segmenter';
import { fold } from '../fold/fold';
import { numeralForms } from '../fold/numerals';
import { meaningful } from './query-terms';
import type { SynonymsOf } from './synonyms';

/** A word of a query; a passage that holds any form of it holds the word. */
export interface QueryWord {
  /** Folded; as it was typed first. */
  readonly forms: readonly string[];
  /** Not a word as it was cut, but one that stands inside such a word. */
  readonly isPart: boolean;
}

/** The words that carry the meaning of a text, with their other names and numbers, and the words inside them. */
export function queryWords(text: string, segmenter: Segmenter, synonymsOf: SynonymsOf): readonly QueryWord[] {
  const folded = fold(text);
  const cut = [folded, ...numeralForms(folded)].flatMap((form) => segmenter.words(form).map((term) => term.text));
  const words = meaningful(cut);
  const parts = new Set(words.flatMap((word) => segmenter.searchTerms(word)));
  return [
    ...words.map((word) => ({ forms: [word, ...synonymsOf(word).map(fold)], isPart: false })),
    ...[...parts].filter((part) => !words.includes(part)).map((part) => ({ forms: [part], isPart: true })),
  ];
}
