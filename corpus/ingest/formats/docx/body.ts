import { blockOf, type DocumentBlock, levelAt, rowBlocks, trimmed } from '../document-block';
import { levelOfStyle, type NumberCounter, type Numberings } from '../word/number-counter';
import { childOf, childrenOf, elementsOf, type XmlNode } from '../xml';
import { type NoteMark, runText } from './run-text';
import { numberOf, outlineLevelOf, plainStyle, type Styles } from './styles';

/** What reading a document needs beside its body. */
export interface DocxContext {
  readonly styles: Styles;
  readonly defaultStyle: string;
  readonly numberings: Numberings;
  readonly counter: NumberCounter;
  readonly noteMark: NoteMark;
}

/** Elements that only hold others. */
const wrappers = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag', 'AlternateContent', 'Choice']);

/** The paragraphs and tables under an element, in order, with their numbers. */
export function bodyBlocks(parent: XmlNode, context: DocxContext): readonly DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  // The text of a paragraph whose end a recorded change deleted: it goes on in the next one.
  let carried = '';
  for (const child of elementsOf(parent)) {
    if (child.name === 'p') {
      const { text, level, boxes } = paragraphOf(child, context);
      carried += text;
      if (!isEndDeleted(child)) {
        const whole = trimmed(carried);
        if (whole !== '') blocks.push(blockOf(whole, level));
        carried = '';
      }
      for (const box of boxes) blocks.push(...bodyBlocks(box, context));
    } else if (child.name === 'tbl') blocks.push(...tableBlocks(child, context));
    else if (wrappers.has(child.name)) blocks.push(...bodyBlocks(child, context));
  }
  if (trimmed(carried) !== '') blocks.push(blockOf(trimmed(carried)));
  return blocks;
}

function paragraphOf(paragraph: XmlNode, context: DocxContext) {
  const properties = childOf(paragraph, 'pPr');
  const styleId = childOf(properties, 'pStyle')?.attributes.val ?? context.defaultStyle;
  const style = context.styles.get(styleId) ?? plainStyle;
  const { text, boxes } = runText(paragraph, context.noteMark);
  if (trimmed(text) === '') return { text: '', level: 0, boxes };
  // The page number of an entry of the table of contents is the program's, as are those on the pages.
  if (style.isContentsEntry) return { text: text.replace(/\t\s*[\divxlc]+\s*$/i, ''), level: 0, boxes };
  const number = numberBefore(properties, styleId, context);
  const outline = outlineLevelOf(properties) ?? style.outlineLevel;
  const level = style.isTitle ? 1 : levelAt(outline, text);
  return { text: number + text.replace(/^\s+/, ''), level, boxes };
}

/** A paragraph's own list comes before its style's; the list 0 takes it out of any. */
function numberBefore(properties: XmlNode | undefined, styleId: string, context: DocxContext): string {
  const style = context.styles.get(styleId) ?? plainStyle;
  const own = childOf(properties, 'numPr', 'numId')?.attributes.val;
  const numberId = own ?? style.numberId;
  if (numberId === null || numberId === undefined || numberId === '0') return '';
  const level =
    numberOf(childOf(properties, 'numPr', 'ilvl')) ??
    (own === undefined ? levelOfStyle(context.numberings, numberId, styleId) : null) ??
    style.numberLevel ??
    0;
  return context.counter.next(numberId, level);
}

function isEndDeleted(paragraph: XmlNode): boolean {
  return childOf(paragraph, 'pPr', 'rPr', 'del') !== undefined;
}

function tableBlocks(table: XmlNode, context: DocxContext): readonly DocumentBlock[] {
  return rowsOf(table)
    .filter((row) => childOf(row, 'trPr', 'del') === undefined)
    .flatMap((row) => rowBlocks(cellsOf(row).map((cell) => bodyBlocks(cell, context))));
}

function rowsOf(table: XmlNode): readonly XmlNode[] {
  return elementsOf(table).flatMap((child) =>
    child.name === 'tr' ? [child] : wrappers.has(child.name) ? rowsOf(child) : [],
  );
}

function cellsOf(row: XmlNode): readonly XmlNode[] {
  const cells = elementsOf(row).flatMap((child) =>
    child.name === 'tc' ? [child] : wrappers.has(child.name) ? childrenOf(child, 'tc') : [],
  );
  return cells;
}
