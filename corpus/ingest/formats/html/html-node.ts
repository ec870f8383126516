import { parseHTML } from 'linkedom/worker';

/** As much of a DOM node as reading needs; the pure folders have no DOM types. */
export interface HtmlNode {
  readonly nodeType: number;
  /** Upper case for elements of HTML. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

export interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
  remove(): void;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  querySelector(selector: string): HtmlElement | null;
}

export interface HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement | null;
  readonly body: HtmlElement | null;
}

const elementType = 1;
const textType = 3;

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === elementType;
}

export function isTextNode(node: HtmlNode): boolean {
  return node.nodeType === textType;
}

/** Loads and runs nothing; a fragment gets the frame of a page. */
export function parseHtml(html: string): HtmlDocument {
  const hasFrame = /<(?:html|body)[\s>]/i.test(html);
  const { document } = parseHTML(hasFrame ? html : `<html><body>${html}</body></html>`);
  return document;
}
