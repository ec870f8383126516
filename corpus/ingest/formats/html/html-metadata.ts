import type { MetadataField, MetadataName } from '../../../model';
import type { HtmlDocument } from './html-node';

/** Names of meta elements; the first group is what Chinese government sites are required to give. */
const names: readonly { readonly name: MetadataName; readonly meta: readonly string[] }[] = [
  { name: 'author', meta: ['author', 'article:author', 'dc.creator'] },
  { name: 'date', meta: ['pubdate', 'publishdate', 'article:published_time', 'dc.date', 'dcterms.issued'] },
  { name: 'source', meta: ['contentsource', 'source', 'og:site_name', 'sitename'] },
];

/** What a page tells of its text beside it. */
export function htmlMetadata(document: HtmlDocument): readonly MetadataField[] {
  const metas = metaElements(document);
  return names.flatMap(({ name, meta }) => {
    const value = meta.map((key) => metas.get(key)).find((found) => found !== undefined);
    return value === undefined ? [] : [{ name, value: name === 'date' ? dateOf(value) : value }];
  });
}

/** The title of the text: what the page names for others, its only main heading, or its window's title. */
export function htmlTitle(document: HtmlDocument): string | null {
  const metas = metaElements(document);
  const named = metas.get('articletitle') ?? metas.get('og:title');
  if (named !== undefined) return named;
  const headings = [...document.querySelectorAll('h1')].map((heading) => oneLine(heading.textContent)).filter(Boolean);
  if (headings.length === 1) return headings[0] ?? null;
  const title = oneLine(document.querySelector('title')?.textContent ?? '');
  // Sites add their name: 通知_某某市人民政府, 通知 - 某某网.
  return title.replace(/(?:[_|]|\s[-–—]\s)[^_|]{2,30}$/, '').trim() || null;
}

function metaElements(document: HtmlDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase();
    const value = oneLine(meta.getAttribute('content') ?? '');
    if (name !== '' && value !== '' && !found.has(name)) found.set(name, value);
  }
  return found;
}

function oneLine(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** 2024-03-05T08:00 → 2024年3月5日; other ways of writing stay as they are. */
function dateOf(value: string): string {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(value) ?? [];
  return year === undefined ? value : `${year}年${Number(month)}月${Number(day)}日`;
}
