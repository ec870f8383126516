import type { PageStart } from './converted-source';

/** A paragraph, heading or row of a table of a document, before it is written down. */
export interface DocumentBlock {
  /** Not empty, without blanks at its edges; '\n' is a line break that the paragraph itself has. */
  readonly text: string;
  /** 0 for a paragraph, 1 for the title, from 2 for headings. */
  readonly level: number;
  /** The pages that begin in it; `start` counts from the start of `text`. */
  readonly pages: readonly PageStart[];
}

/** Deeper headings are written like the deepest that Markdown has. */
const deepestMark = 6;

/** An indent says that the line begins a paragraph, so that no rule joins it to the one before. */
const indent = '\u3000\u3000';

/** A block that begins no page. */
export function blockOf(text: string, level = 0): DocumentBlock {
  return { text, level, pages: [] };
}

/** Characters of a paragraph without the blanks at its edges and beside its line breaks. */
export function trimmed(text: string): string {
  return text.replace(/[ \t\u00A0\u3000]*\n[ \t\u00A0\u3000]*/g, '\n').replace(/^[\s\uFEFF]+|[\s\uFEFF]+$/g, '');
}

/** Who sets a heading's style on a paragraph wanted its looks. */
const longestHeading = 80;
/** Word writes this outline level for body text. */
const bodyLevel = 9;

/** The level of a block whose style has an outline level, from 0; null for none. */
export function levelAt(outline: number | null, text: string): number {
  const isHeading = outline !== null && outline < bodyLevel && text.length <= longestHeading && !/[。；]./.test(text);
  return isHeading ? outline + 2 : 0;
}

/** Writes blocks down as the content of a source: headings marked with #, paragraphs indented. */
export function compose(blocks: readonly DocumentBlock[]): {
  readonly content: string;
  readonly pages: readonly PageStart[];
} {
  const parts: string[] = [];
  const pages: PageStart[] = [];
  let length = 0;
  for (const { text, level, pages: own } of blocks) {
    const lead = level > 0 ? `${'#'.repeat(Math.min(level, deepestMark))} ` : indent;
    const written = level > 0 ? text.replaceAll('\n', ' ') : text.replaceAll('\n', `\n${indent}`);
    const before = (offset: number) =>
      level > 0 ? offset : offset + (text.slice(0, offset).match(/\n/g)?.length ?? 0) * indent.length;
    pages.push(...own.map((page) => ({ ...page, start: length + lead.length + before(page.start) })));
    parts.push(lead, written, '\n\n');
    length += lead.length + written.length + 2;
  }
  return { content: parts.join('').trimEnd(), pages };
}

/** More paragraphs than this in one cell, and the table only lays out a page. */
const mostInCell = 4;

/** The cells of a row in one line, parted by tabs as in a copy of a table; what only lays out a page is read through. */
export function rowBlocks(cells: readonly (readonly DocumentBlock[])[]): readonly DocumentBlock[] {
  const isLayout = cells.filter((blocks) => blocks.length > 0).length <= 1;
  if (isLayout || cells.some((blocks) => blocks.length > mostInCell)) return cells.flat();
  const line = cells.map((blocks) => blocks.map(({ text }) => text.replaceAll('\n', ' ')).join(' ')).join('\t');
  return [blockOf(line.trim())];
}

/** So many lines may stand above a title: 文号, 密级, 紧急程度. */
const mostAboveTitle = 5;
const aboveTitle =
  /[〔［[（(](?:19|20)\d{2}[〕］\])）]\s*(?:第\s*)?\d{1,5}\s*号|^(?:绝密|机密|秘密|内部|特急|加急|平急|急件)|^签发人|文件$/;

/** The same blocks with a title: the one they have, their only main heading at the start, or a first line like one. */
export function titled(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  if (blocks.some(({ level }) => level === 1)) return blocks;
  const at = blocks.findIndex(({ text }, index) => index >= mostAboveTitle || !aboveTitle.test(text));
  const first = blocks[at];
  if (first === undefined) return blocks;
  const isOnlyHeading = first.level === 2 && blocks.every(({ level }, index) => index === at || level !== 2);
  if (!isOnlyHeading && !mayBeTitle(first)) return blocks;
  return blocks.map((block, index) => (index === at ? { ...block, level: 1 } : block));
}

/** Laws have long names. */
const longestTitle = 80;

function mayBeTitle({ text, level }: DocumentBlock): boolean {
  return level === 0 && text.length <= longestTitle && !/[。；;：:，,！]$|[。！？].|\t/.test(text);
}
