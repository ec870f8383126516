import type { Block, ExcerptBlock, StudyDocument, TableBlock } from '../study/document';
import { cutForReading } from '../study/session-parts';
import { wording } from '../wording';
import { linesOfType, shareOut } from './share-out';

/** One slide, with what only the person who reads aloud sees. */
export type Slide = { readonly heading: string; readonly notes: string } & SlideBody;

export type SlideBody =
  | { readonly kind: 'title'; readonly subtitle: string }
  | { readonly kind: 'list'; readonly parts: readonly ListPart[] }
  | {
      readonly kind: 'excerpt';
      readonly words: string;
      /** Of the longest part of the same excerpt, in UTF-16 code units: all its parts are set in one size. */
      readonly longest: number;
      /** Stands below the words. */
      readonly source: string;
    };

/** What stands together in a list, one part under another. */
export type ListPart =
  | { readonly kind: 'text'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly columns: TableBlock['columns']; readonly rows: TableBlock['rows'] };

/** More UTF-16 code units do not fit on a slide that is read from the last row. */
const mostCharacters = 130;

/**
 * Of a list, in tenths of an inch: a line, a row of a table, what each further line of a row takes, all that a slide has room
 * for; and characters of a line of text and of a row as wide as the slide.
 */
export const listRoom = { line: 7, row: 5.5, rowLine: 3.7, all: 50, columns: 27, rowColumns: 38 } as const;

/** A slide for each excerpt, cut for reading where it is too long, and for what stands between them. */
export function slidesOf(document: StudyDocument): readonly Slide[] {
  const slides: Slide[] = [{ kind: 'title', heading: document.title, subtitle: document.subtitle, notes: '' }];
  let heading = '';
  let items: Item[] = [];
  const endList = () => {
    for (const share of shareOut(items, heightOf, listRoom.all)) {
      slides.push({ kind: 'list', heading, parts: partsOf(share), notes: '' });
    }
    items = [];
  };
  for (const block of document.blocks) {
    if (block.kind === 'heading' || block.kind === 'excerpt') endList();
    if (block.kind === 'heading') heading = block.text;
    else if (block.kind === 'excerpt') slides.push(...excerptSlides(heading, block));
    else items.push(...itemsOf(block));
  }
  endList();
  return slides;
}

function excerptSlides(heading: string, excerpt: ExcerptBlock): Slide[] {
  const parts = cutForReading(excerpt.quote, mostCharacters);
  const longest = Math.max(...parts.map(({ length }) => length));
  const words = wording.export.slides;
  const notes = [
    words.number(excerpt.number),
    ...(excerpt.note === '' ? [] : [`${wording.export.note}${excerpt.note}`]),
    ...excerpt.links.map((line) => `${wording.export.see}${line}`),
    ...(excerpt.hint === '' ? [] : [`${wording.export.hint}${excerpt.hint}`]),
    ...excerpt.remarks,
  ].join('\n');
  return parts.map((part, index) => ({
    kind: 'excerpt',
    heading: parts.length === 1 ? heading : words.part(heading, index + 1, parts.length),
    words: part,
    longest,
    source: excerpt.citation,
    notes,
  }));
}

/** What stays whole when a list goes over several slides. */
type Item =
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'row'; readonly table: TableBlock; readonly row: readonly string[] };

function heightOf(item: Item): number {
  return item.kind === 'row'
    ? roomOfRow(item.row, item.table.columns)
    : linesOfType(item.line, listRoom.columns) * listRoom.line;
}

/** How high a row stands, in tenths of an inch: as its fullest cell. */
export function roomOfRow(row: readonly string[], columns: TableBlock['columns']): number {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const lines = row.map((cell, index) => {
    const share = (columns[index]?.share ?? 0) / all;
    return linesOfType(cell, Math.max(1, Math.floor(share * listRoom.rowColumns)));
  });
  return listRoom.row + (Math.max(1, ...lines) - 1) * listRoom.rowLine;
}

function itemsOf(block: Exclude<Block, { kind: 'heading' | 'excerpt' }>): readonly Item[] {
  switch (block.kind) {
    case 'paragraph':
      return lineItems(block.text);
    case 'table':
      return block.rows.map((row) => ({ kind: 'row', table: block, row }));
    case 'form':
      return block.rows
        .flat()
        .flatMap(({ label, lines }) => lineItems(wording.export.session.fact(label, lines.join('；'))));
  }
}

/** A paragraph that no slide has room for is cut like an excerpt. */
function lineItems(text: string): readonly Item[] {
  const most = Math.floor(listRoom.all / listRoom.line) * listRoom.columns;
  return cutForReading(text, most).map((line) => ({ kind: 'line', line }));
}

/** Lines that follow one another in one part, and rows of one table. */
function partsOf(items: readonly Item[]): readonly ListPart[] {
  const parts: ListPart[] = [];
  for (const item of items) {
    const last = parts.at(-1);
    if (item.kind === 'line') {
      if (last?.kind === 'text') parts[parts.length - 1] = { ...last, lines: [...last.lines, item.line] };
      else parts.push({ kind: 'text', lines: [item.line] });
      continue;
    }
    const { columns } = item.table;
    if (last?.kind === 'table' && last.columns === columns) {
      parts[parts.length - 1] = { ...last, rows: [...last.rows, item.row] };
    } else parts.push({ kind: 'table', columns, rows: [item.row] });
  }
  return parts;
}
