import { Readability } from '@mozilla/readability';
import { type HtmlDocument, type HtmlNode, parseHtml } from './html-node';

/** From this share of characters in links on, a page is part of a site, and its text stands among lists of links. */
const siteLinkShare = 0.2;
/** What is found must hold this share of the page's characters outside links, or it is not the text. */
const leastTextShare = 0.25;
/** Shorter finds are tried again by laxer rules, in units: a notice is not long. */
const shortestArticle = 100;

const frame = 'nav, aside, footer, [role=navigation], [role=banner], [role=contentinfo], [role=complementary]';

export interface MainText {
  readonly root: HtmlNode;
  /** The whole page was taken: it looks like part of a site, but no text stands out in it. */
  readonly isWholeSite: boolean;
}

/** The part of a page that is read, without the navigation of its site; a page by itself is taken whole. */
export function mainText(html: string): MainText {
  const document = parseHtml(html);
  if (!isPartOfSite(document)) return { root: document.body ?? document, isWholeSite: false };
  const article = readable(html);
  const characters = textLength(document) - linkLength(document);
  if (article !== null && lengthOf(article) >= characters * leastTextShare)
    return { root: article, isWholeSite: false };
  for (const element of document.querySelectorAll(frame)) element.remove();
  return { root: document.body ?? document, isWholeSite: true };
}

function isPartOfSite(document: HtmlDocument): boolean {
  const length = textLength(document);
  return length > 0 && (linkLength(document) / length >= siteLinkShare || document.querySelector(frame) !== null);
}

/** Works on a copy of its own, which it changes. */
function readable(html: string): HtmlNode | null {
  const copy: unknown = parseHtml(html);
  const parsed = new Readability<HtmlNode>(copy, {
    charThreshold: shortestArticle,
    serializer: (node: HtmlNode) => node,
  }).parse();
  return parsed?.content ?? null;
}

function linkLength(document: HtmlDocument): number {
  let length = 0;
  for (const link of document.querySelectorAll('a')) length += lengthOf(link);
  return length;
}

function textLength(document: HtmlDocument): number {
  for (const element of document.querySelectorAll('script, style, noscript, template')) element.remove();
  return lengthOf(document.body ?? document);
}

function lengthOf(node: HtmlNode): number {
  return (node.textContent ?? '').replace(/\s/g, '').length;
}
