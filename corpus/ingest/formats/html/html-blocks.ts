import { blockOf, type DocumentBlock, rowBlocks, trimmed } from '../document-block';
import { type HtmlElement, type HtmlNode, isElement, isTextNode } from './html-node';

/** What is not text, or is not shown. */
const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SVG MATH IFRAME OBJECT CANVAS VIDEO AUDIO BUTTON SELECT INPUT TEXTAREA'.split(
    ' ',
  ),
);

const inline = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DEL DFN EM FONT I INS KBD LABEL MARK O:P Q RB RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

interface Reader {
  readonly blocks: DocumentBlock[];
  /** Of the paragraph in hand. */
  words: string;
  level: number;
}

/** The paragraphs, headings, items of lists and rows of tables under an element, in the order of the page. */
export function htmlBlocks(root: HtmlNode): readonly DocumentBlock[] {
  const reader: Reader = { blocks: [], words: '', level: 0 };
  readChildren(reader, root);
  flush(reader);
  return reader.blocks;
}

function readChildren(reader: Reader, node: HtmlNode): void {
  for (const child of node.childNodes) read(reader, child);
}

function read(reader: Reader, node: HtmlNode): void {
  if (isTextNode(node)) reader.words += (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
  if (!isElement(node) || skipped.has(node.nodeName) || isHidden(node)) return;
  if (node.nodeName === 'BR') reader.words += '\n';
  else if (node.nodeName === 'TR') readRow(reader, node);
  else if (node.nodeName === 'OL') readNumbered(reader, node);
  else if (node.nodeName === 'PRE') readPrepared(reader, node);
  else if (node.nodeName === 'RT' || node.nodeName === 'RP') return;
  else if (inline.has(node.nodeName)) readChildren(reader, node);
  else readBlock(reader, node);
}

function readBlock(reader: Reader, element: HtmlElement): void {
  flush(reader);
  const heading = /^H([1-6])$/.exec(element.nodeName)?.[1];
  // h1 names the page or its parts: which of the two, the caller knows.
  reader.level = heading === undefined ? 0 : Number(heading) + 1;
  readChildren(reader, element);
  flush(reader);
  reader.level = 0;
}

function readRow(reader: Reader, row: HtmlElement): void {
  flush(reader);
  const cells = [...row.childNodes].filter((cell) => cell.nodeName === 'TD' || cell.nodeName === 'TH');
  reader.blocks.push(...rowBlocks(cells.map((cell) => htmlBlocks(cell))));
}

/** A browser shows the numbers of a list that the page does not spell out. */
function readNumbered(reader: Reader, list: HtmlElement): void {
  flush(reader);
  let number = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
  const isHidden = /list-style(?:-type)?\s*:\s*none/i.test(list.getAttribute('style') ?? '');
  for (const item of list.childNodes) {
    if (item.nodeName !== 'LI') {
      read(reader, item);
      continue;
    }
    const [first, ...rest] = htmlBlocks(item);
    if (first !== undefined) {
      reader.blocks.push(isHidden ? first : { ...first, text: `${number}. ${first.text}` }, ...rest);
    }
    number += 1;
  }
}

function readPrepared(reader: Reader, element: HtmlElement): void {
  flush(reader);
  for (const line of (element.textContent ?? '').split(/\r?\n/)) {
    reader.words = line;
    flush(reader);
  }
}

function isHidden(element: HtmlElement): boolean {
  return element.getAttribute('hidden') !== null || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}

function flush(reader: Reader): void {
  const text = trimmed(reader.words);
  reader.words = '';
  // Pages set paragraphs apart by line breaks alone.
  for (const line of text.split(/\n+/)) if (line !== '') reader.blocks.push(blockOf(line, reader.level));
}
