import { quoteWithCitation } from '../cite';
import type { Catalogue } from './catalogue';
import type { Quotation } from './interface';

/** “……”（《题名》，第12页）, one a line; words of a text that is gone stand without a citation. */
export function citedQuotations(catalogue: Catalogue, quotations: readonly Quotation[]): string {
  return quotations.map((quotation) => cited(catalogue, quotation)).join('\n');
}

function cited(catalogue: Catalogue, { textId, passageId, quote }: Quotation): string {
  const text = catalogue.textById.get(textId)?.text;
  if (text === undefined) return quote;
  const passage = passageId === undefined ? undefined : catalogue.passage(passageId);
  return quoteWithCitation(quote, text, passage === undefined ? null : catalogue.pageOf(passage));
}
