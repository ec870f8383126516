import { quoteWithCitation } from '../../cite';
import type { Quotation } from '../interface';
import type { LibraryState } from '../state';

/** “……”（《题名》，第12页）, one a line; words of a text that is gone stand without a citation. */
export function citedQuotations(state: LibraryState, quotations: readonly Quotation[]): string {
  return quotations.map((quotation) => cited(state, quotation)).join('\n');
}

function cited({ catalogue, citationStyle }: LibraryState, { textId, passageId, quote }: Quotation): string {
  const text = catalogue.textById.get(textId)?.text;
  if (text === undefined) return quote;
  const passage = passageId === undefined ? undefined : catalogue.passage(passageId);
  return quoteWithCitation(quote, text, passage === undefined ? null : catalogue.pageOf(passage), citationStyle);
}
