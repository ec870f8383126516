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
    pages.push(...own.map(({ start, label }) => ({ start: length + lead.length + before(start), label })));
    parts.push(lead, written, '\n\n');
    length += lead.length + written.length + 2;
  }
  return { content: parts.join('').trimEnd(), pages };
}

/** The same blocks with a title: the one they have, or a first line that looks like one. */
export function titled(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  const [first, ...rest] = blocks;
  if (first === undefined || blocks.some(({ level }) => level === 1) || !mayBeTitle(first)) return blocks;
  return [{ ...first, level: 1 }, ...rest];
}

/** Laws have long names. */
const longestTitle = 80;

function mayBeTitle({ text, level }: DocumentBlock): boolean {
  return level === 0 && text.length <= longestTitle && !/[。；;：:，,！]$|[。！？].|\t/.test(text);
}
