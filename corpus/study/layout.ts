/** How a document is laid out, and where its citations stand. */

/** 公文版式 (GB/T 9704-2012) · 普通 · 小册子 */
export const layouts = ['official', 'plain', 'booklet'] as const;
export type Layout = (typeof layouts)[number];

/** Under each excerpt on a line of its own, at the foot of the page, at the end, or in brackets after the words. */
export const citationPlaces = ['line', 'footnotes', 'endnotes', 'inline'] as const;
export type CitationPlace = (typeof citationPlaces)[number];

export interface LayoutChoice {
  readonly layout: Layout;
  readonly citations: CitationPlace;
}

/** What stands where nobody chose. */
export function usualCitations(layout: Layout): CitationPlace {
  return layout === 'official' ? 'footnotes' : 'line';
}
