import { quoteWithCitation } from '../../corpus/cite';
import type { Quotation, Text } from '../contract';

/** “……”（《题名》）, one a line; words of a text that is gone stand without a citation. */
export function citedQuotations(quotations: readonly Quotation[], texts: readonly Text[]): string {
  const byId = new Map(texts.map((text) => [text.id, text]));
  return quotations
    .map(({ textId, quote }) => {
      const text = byId.get(textId);
      return text === undefined ? quote : quoteWithCitation(quote, text);
    })
    .join('\n');
}
