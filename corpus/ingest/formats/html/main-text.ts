import { Readability } from '@mozilla/readability';
import { wording } from '../../../wording';
import { DocumentFault } from '../document-fault';
import { type HtmlDocument, type HtmlNode, parseHtml } from './html-node';

/** From so many links that hold such a share of its characters on, a page is part of a site. */
const siteLinks = 6;
const siteLinkShare = 0.05;
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
  if (isTooDeep(html)) throw new DocumentFault('file-damaged', wording.formats.tooDeep);
  const document = parseHtml(html);
  if (!isPartOfSite(document)) return { root: document.body ?? document, isWholeSite: false };
  const article = readable(html);
  const characters = textLength(document) - linkLength(document);
  if (article !== null && lengthOf(article) >= characters * leastTextShare)
    return { root: article, isWholeSite: false };
  for (const element of document.querySelectorAll(frame)) element.remove();
  return { root: document.body ?? document, isWholeSite: true };
}

/** What reads pages takes seconds for some thousand elements inside each other; no page is made so. */
const deepest = 2_000;

/** By the elements that are always closed, counted without reading the page. */
function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [tag] of html.matchAll(/<\/?(?:div|span|table|blockquote|ul|ol|font|b|i|section)\b/gi)) {
    depth = tag.startsWith('</') ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return true;
  }
  return false;
}

function isPartOfSite(document: HtmlDocument): boolean {
  const hasLinks = [...document.querySelectorAll('a')].length >= siteLinks;
  const isLinked = hasLinks && linkLength(document) >= textLength(document) * siteLinkShare;
  return isLinked || document.querySelector(frame) !== null;
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
