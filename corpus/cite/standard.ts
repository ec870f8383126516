import { bareTitle, type CitedSource, isPageNumber } from './cited-source';
import { type CitationTemplate, present } from './template';

/** The signs that the editions of GB/T 7714 write between the parts of a reference. */
interface Signs {
  readonly comma: string;
  readonly colon: string;
  readonly open: string;
  readonly close: string;
}

/** GB/T 7714—2015: 作者. 题名[J]. 刊名, 2012(6): 12-15. */
export const standard2015: CitationTemplate = standard({ comma: ', ', colon: ': ', open: '(', close: ')' });

/** GB/T 7714—2025, in force since July 2026, writes wide signs but for full stop and hyphen: 刊名，2012（6）：12-15. */
export const standard2025: CitationTemplate = standard({ comma: '，', colon: '：', open: '（', close: '）' });

/** The full stop ends a reference that stands by itself; inside wide brackets others are narrow. */
function standard(signs: Signs): CitationTemplate {
  return {
    alone: (source) => `${referenceOf(source, signs)}.`,
    inBrackets: (source) => referenceOf(source, { ...signs, open: '(', close: ')' }),
  };
}

function referenceOf(source: CitedSource, signs: Signs): string {
  const { comma, colon } = signs;
  const title = present([bareTitle(source.title), source.documentNumber]).join(colon);
  const place = source.pages === null ? '' : `${colon}${pagesOf(source.pages, comma)}`;
  const published = publication(source, signs).join(comma);
  const main = present([authors(source, comma), `${title}[${typeOf(source)}]`, published === '' ? null : published]);
  return present([`${main.join('. ')}${place}`, source.proofreading]).join('. ');
}

/** Journal, year and issue of an article; else occasion and day. */
function publication({ journal, issue, meeting, date }: CitedSource, { comma, open, close }: Signs): readonly string[] {
  if (journal === null) return present([meeting, date === null ? null : numericDate(date)]);
  const parts = /^(\d{4})年(?:第?(\d+)卷)?第?([\d\-—–/]+)期$/u.exec(issue ?? '');
  if (parts === null) return present([journal, issue ?? (date === null ? null : date.slice(0, 4))]);
  const [, year = '', volume, number = ''] = parts;
  return [journal, `${present([year, volume ?? null]).join(comma)}${open}${pagesOf(number, comma)}${close}`];
}

/** J articles in journals, A papers of authorities, which carry a number, Z all else (appendix B of the standard). */
function typeOf({ journal, documentNumber }: CitedSource): 'J' | 'A' | 'Z' {
  if (journal !== null) return 'J';
  return documentNumber === null ? 'Z' : 'A';
}

const mostAuthors = 3;

/** The first three are named; 等 stands for the others. */
function authors({ author }: CitedSource, comma: string): string | null {
  const names = (author ?? '').split(/[、，,；;]/u).map((name) => name.trim());
  const named = names.filter((name) => name !== '');
  if (named.length === 0) return null;
  return [...named.slice(0, mostAuthors), ...(named.length > mostAuthors ? ['等'] : [])].join(comma);
}

/** 12-15; what a person wrote in words of their own stays. */
function pagesOf(pages: string, comma: string): string {
  if (!isPageNumber(pages)) return pages;
  return pages.replace(/\s*[-–—~～至]\s*/gu, '-').replace(/\s*[、，,]\s*/gu, comma);
}

/** 2011年7月1日 → 2011-07-01 */
function numericDate(date: string): string {
  const [year = '', month = '', day = ''] = date.match(/\d+/gu) ?? [];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
