import type { MetadataName, Text } from '../model';

/** What a text says about itself, as far as citations use it; null where it says nothing. */
export interface CitedSource {
  readonly title: string;
  /** All of them, 、 between. */
  readonly author: string | null;
  readonly journal: string | null;
  /** 2012年第6期 */
  readonly issue: string | null;
  readonly documentNumber: string | null;
  readonly meeting: string | null;
  /** 2011年7月1日 */
  readonly date: string | null;
  /** The label of the page that is cited, else what is known of the text's own pages. */
  readonly pages: string | null;
  /** That nobody has checked its words, where they were recognised. */
  readonly proofreading: string | null;
}

/** `page` is the label of the page that is cited, where its source has pages. */
export function citedSource(text: Text, page: string | null): CitedSource {
  return {
    title: text.title,
    author: field(text, 'author'),
    journal: field(text, 'journal'),
    issue: field(text, 'issue'),
    documentNumber: field(text, 'documentNumber'),
    meeting: field(text, 'meeting'),
    date: calendarDate(text),
    pages: page ?? field(text, 'pages'),
    proofreading: field(text, 'proofreading'),
  };
}

/** Whether pages are plain numbers or ranges of them, not words of a person's own. */
export function isPageNumber(pages: string): boolean {
  return /^[\dA-Za-z]+(?:\s*[-–—~～至、，,]\s*[\dA-Za-z]+)*$/u.test(pages);
}

/** Without the title marks around the whole of it. */
export function bareTitle(title: string): string {
  return title.replace(/^《([^《》]*)》$/u, '$1');
}

/** A title inside a title takes 〈〉 (GB/T 15834, 4.15). */
export function titled(title: string): string {
  return `《${bareTitle(title).replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}

/** 第12页; what a person wrote in words of their own stays. */
export function pageWords(pages: string): string {
  return isPageNumber(pages) ? `第${pages}页` : pages;
}

function field(text: Text, name: MetadataName): string | null {
  const values = text.metadata.filter((entry) => entry.name === name).map((entry) => entry.value.trim());
  return values.join('、') || null;
}

/** A law's date field tells its whole history; only a plain day is short enough for a citation. */
function calendarDate(text: Text): string | null {
  const date = field(text, 'date');
  return date !== null && /^\d{4}年\d{1,2}月\d{1,2}日$/u.test(date) ? date : null;
}
