import { quoteWithCitation } from '../cite';
import type { Link } from '../model';
import { wording } from '../wording';
import type { ExcerptSource } from './excerpt-block';
import { shortenedQuote } from './shortened-quote';

/** What an annotation refers to, with where it comes from. */
export interface CitedLink {
  readonly link: Pick<Link, 'start' | 'end' | 'quote' | 'placement'>;
  readonly source: ExcerptSource;
}

/** Characters of a passage that is referred to; all of it stands in its text. */
const longestQuote = 60;

/** 参见, one line each: its words as they stand today, and their citation. */
export function linkLines(links: readonly CitedLink[]): readonly string[] {
  return links.map(({ link: { start, end, quote, placement }, source: { text, passage, page, style } }) => {
    const found = passage === null || placement === 'unplaced' ? null : passage.text.slice(start, end);
    const cited = quoteWithCitation(shortenedQuote(found ?? quote, longestQuote), text, page, style);
    return found === null ? `${cited}${wording.export.unplaced}` : cited;
  });
}
