import { fold } from '../../search/fold/fold';
import type { Catalogue } from '../texts/catalogue';
import type { LibrarySearch } from './library-search';

/** What stands in more texts is a phrase that everybody uses: nobody could say which of them was meant. */
const mostTexts = 20;

/** Ids of the texts in which words stand, of words over several paragraphs the longest; none where too many have them. */
export function textsHolding(
  words: string,
  catalogue: Catalogue,
  search: Pick<LibrarySearch, 'holding'>,
): readonly string[] {
  const needle = fold(longestLine(words));
  if (needle === '') return [];
  const holding = new Set<string>();
  for (const slot of search.holding(needle).slots) {
    if (catalogue.hasRow(slot)) holding.add(catalogue.textAt(slot).text.id);
    if (holding.size > mostTexts) return [];
  }
  return [...holding];
}

function longestLine(words: string): string {
  return words.split('\n').reduce((longest, line) => (line.length > longest.length ? line : longest), '');
}
