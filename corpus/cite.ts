/** How a text is cited in party writing, made only of what the text says about itself. */
import type { MetadataName, Text } from './model';

/**
 * 《题名》（文号，会议，日期），第12页; with author and journal where known: 作者：《题名》，《刊名》2012年第6期. `page` is the label of
 * the page that is cited, where its source has pages; else what is known of the text's own pages stands there.
 */
export function citationOf(text: Text, page: string | null = null): string {
  const details = detailsOf(text);
  const inBrackets = details.length === 0 ? '' : `（${details.join('，')}）`;
  return [`${reference(text)}${inBrackets}`, ...placeOf(text, page)].join('，');
}

/** The citation as it follows a quotation: （《题名》，日期）; what is said of it stands after commas, so that brackets do not nest. */
export function bracketedCitation(text: Text, page: string | null = null): string {
  return `（${[reference(text), ...detailsOf(text), ...placeOf(text, page)].join('，')}）`;
}

/**
 * “……”（《题名》）. Quotation marks inside change places with those outside (GB/T 15834, 4.8); a 。 of the quotation
 * stays inside, a comma or the like at its edge belongs to the sentence around it and is left out.
 */
export function quoteWithCitation(quote: string, text: Text, page: string | null = null): string {
  const words = quote.replace(edgePunctuation, '') || quote;
  return `“${exchangeQuotationMarks(words)}”${bracketedCitation(text, page)}`;
}

const edgePunctuation = /^[\s，、；：。！？）》”’]+|[\s，、；：（《“‘]+$/gu;

function reference(text: Text): string {
  const author = field(text, 'author');
  const journal = field(text, 'journal');
  const issue = field(text, 'issue');
  const by = author === null ? '' : `${author}：`;
  const where = journal === null ? '' : `，${titled(journal)}${issue ?? ''}`;
  return `${by}${titled(text.title)}${where}`;
}

/** Which document, on what occasion, when; and that nobody has checked its words, where they were recognised. */
function detailsOf(text: Text): readonly string[] {
  const details = [
    field(text, 'documentNumber'),
    field(text, 'meeting'),
    calendarDate(text),
    field(text, 'proofreading'),
  ];
  return details.filter((detail) => detail !== null);
}

/** Where in it. */
function placeOf(text: Text, page: string | null): readonly string[] {
  const pages = page ?? field(text, 'pages');
  return pages === null ? [] : [pageWords(pages)];
}

/** 第12页; what a person wrote in words of their own stays. */
function pageWords(pages: string): string {
  return /^[\dA-Za-z]+(?:\s*[-–—~～至、，,]\s*[\dA-Za-z]+)*$/u.test(pages) ? `第${pages}页` : pages;
}

function field(text: Text, name: MetadataName): string | null {
  const values = text.metadata.filter((entry) => entry.name === name).map((entry) => entry.value.trim());
  return values.join('、') || null;
}

/** A law's date field tells its whole history; only a plain day is short enough for a citation. */
function calendarDate(text: Text): string | null {
  const date = field(text, 'date');
  return date !== null && field(text, 'journal') === null && /^\d{4}年\d{1,2}月\d{1,2}日$/u.test(date) ? date : null;
}

/** A title inside a title takes 〈〉 (GB/T 15834, 4.15). */
function titled(title: string): string {
  const bare = title.replace(/^《([^《》]*)》$/u, '$1');
  return `《${bare.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}

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
