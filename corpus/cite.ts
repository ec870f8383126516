/** How a text is cited, made only of what the text says about itself. */
import { citedSource } from './cite/cited-source';
import { internal } from './cite/internal';
import { party } from './cite/party';
import { standard2015, standard2025 } from './cite/standard';
import type { CitationTemplate } from './cite/template';
import type { CitationStyle, Text } from './model';

const templates: Readonly<Record<CitationStyle, CitationTemplate>> = {
  party,
  'gbt7714-2015': standard2015,
  'gbt7714-2025': standard2025,
  internal,
};

/**
 * As it stands by itself. `page` is the label of the page that is cited, null where its source has no pages; then what is
 * known of the text's own pages stands there. What a text does not say leaves no sign behind.
 */
export function citationOf(text: Text, page: string | null, style: CitationStyle): string {
  return templates[style].alone(citedSource(text, page));
}

/** The citation as it follows a quotation, with its brackets: （《题名》，日期）. */
export function bracketedCitation(text: Text, page: string | null, style: CitationStyle): string {
  return `（${templates[style].inBrackets(citedSource(text, page))}）`;
}

/**
 * “……”（《题名》）. Quotation marks inside change places with those outside (GB/T 15834, 4.8); a 。 of the quotation
 * stays inside, a comma or the like at its edge belongs to the sentence around it and is left out.
 */
export function quoteWithCitation(quote: string, text: Text, page: string | null, style: CitationStyle): string {
  const words = quote.replace(edgePunctuation, '') || quote;
  return `“${exchangeQuotationMarks(words)}”${bracketedCitation(text, page, style)}`;
}

const edgePunctuation = /^[\s，、；：。！？）》”’]+|[\s，、；：（《“‘]+$/gu;

/** What stands inside quotation marks: double ones become single, single ones double. */
export function exchangeQuotationMarks(quote: string): string {
  let openSingle = 0;
  let exchanged = '';
  for (const character of quote) {
    if (character === '“') exchanged += '‘';
    else if (character === '”') exchanged += '’';
    else if (character === '‘') {
      openSingle += 1;
      exchanged += '“';
    } else if (character === '’' && openSingle > 0) {
      openSingle -= 1;
      exchanged += '”';
    } else exchanged += character;
  }
  return exchanged;
}
