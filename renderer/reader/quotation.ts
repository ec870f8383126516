import { quoteWithCitation } from '../../corpus/cite';
import type { ReadableText } from '../../electron/contract';

/** Words of a text as they go into a document: “……”（《题名》）. */
export function quotationOf(quote: string, { text }: Pick<ReadableText, 'text'>): string {
  return quoteWithCitation(quote, text);
}
