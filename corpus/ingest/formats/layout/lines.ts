import type { LaidLine, LaidPage, PlacedText } from './laid-page';

/** Baselines this near to each other, in heights of the font, are one line: notes are marked a little higher. */
const sameLine = 0.45;
/** A gap this wide, in heights of the font, parts the cells of a table … */
const cellGap = 1.9;
/** … and this wide, Latin words. */
const wordGap = 0.2;
/** Chinese characters set apart by this much have a space between them. */
const spaceGap = 0.75;

const latin = /[!-~\u00C0-\u024F]/;

/** The characters of a page as lines from top to bottom, each from left to right. */
export function linesOf(texts: readonly PlacedText[], page: number): readonly LaidLine[] {
  return rowsOf(texts).map((row) => lineOf(row, page));
}

/** Which characters stand beside each other. */
export function rowsOf(texts: readonly PlacedText[]): readonly (readonly PlacedText[])[] {
  const rows: { y: number; size: number; texts: PlacedText[] }[] = [];
  // The large ones first: a small sign belongs to the line that it hangs on.
  const written = texts.filter(({ text, size }) => /\S/.test(text) && size > 0).sort((a, b) => b.size - a.size);
  for (const text of written) {
    const row = rows.find((one) => Math.abs(one.y - text.y) <= sameLine * one.size);
    if (row === undefined) rows.push({ y: text.y, size: text.size, texts: [text] });
    else row.texts.push(text);
  }
  return rows.sort((a, b) => a.y - b.y).map((row) => row.texts.sort((a, b) => a.x - b.x));
}

function lineOf(row: readonly PlacedText[], page: number): LaidLine {
  let text = '';
  let isRow = false;
  let end: number | null = null;
  for (const piece of row) {
    const gap = end === null ? 0 : piece.x - end;
    if (gap > cellGap * piece.size) {
      text = `${text.trimEnd()}\t`;
      isRow = true;
    } else if (needsSpace(text, piece, gap)) text += ' ';
    text += piece.text;
    end = Math.max(end ?? piece.x, piece.x + piece.width);
  }
  return {
    text: text.trim(),
    left: row[0]?.x ?? 0,
    right: end ?? 0,
    y: mostOf(row, ({ y }) => y),
    size: mostOf(row, ({ size }) => size),
    page,
    isRow,
  };
}

function needsSpace(before: string, piece: PlacedText, gap: number): boolean {
  if (/\s$/.test(before) || /^\s/.test(piece.text)) return false;
  const areWords = latin.test(before.slice(-1)) && latin.test(piece.text.charAt(0));
  return gap > (areWords ? wordGap : spaceGap) * piece.size;
}

/** The value that most characters of a row have. */
function mostOf(row: readonly PlacedText[], value: (piece: PlacedText) => number): number {
  const counts = new Map<number, number>();
  for (const piece of row) {
    const key = Math.round(value(piece) * 100) / 100;
    counts.set(key, (counts.get(key) ?? 0) + piece.text.length);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0] as [number, number])[0];
}

/** The middle of a page's type area is looked at for a gap between two columns, as shares of the page's width. */
const gutterFrom = 0.35;
const gutterTo = 0.65;
const leastColumnLines = 6;
/** Lines of a column are filled to this share at least; cells of a table are not. */
const leastFill = 0.6;

/** The lines of a page in the order of reading: across, or down one column and then the other. */
export function readingOrder(page: LaidPage, index: number): readonly LaidLine[] {
  const gutter = gutterOf(page);
  if (gutter === null) return linesOf(page.texts, index);
  const lines: LaidLine[] = [];
  let columns: PlacedText[] = [];
  const flush = () => {
    lines.push(
      ...linesOf(
        columns.filter(({ x }) => x < gutter),
        index,
      ),
    );
    lines.push(
      ...linesOf(
        columns.filter(({ x }) => x >= gutter),
        index,
      ),
    );
    columns = [];
  };
  for (const row of rowsOf(page.texts)) {
    if (row.some(({ x, width }) => x < gutter && x + width > gutter)) {
      flush();
      lines.push(lineOf(row, index));
    } else columns.push(...row);
  }
  flush();
  return lines;
}

/** Where a page is parted into two columns of text; null where it is not. */
function gutterOf(page: LaidPage): number | null {
  const rows = rowsOf(page.texts);
  const places = Array.from({ length: 31 }, (_, step) => gutterFrom + ((gutterTo - gutterFrom) * step) / 30);
  const scored = places.map((share) => {
    const x = share * page.width;
    return { x, count: rows.filter((row) => isParted(row, x)).length };
  });
  const most = Math.max(...scored.map(({ count }) => count));
  if (most < leastColumnLines || most < rows.length * 0.5) return null;
  const best = scored.filter(({ count }) => count === most);
  const gutter = best[best.length >> 1]?.x ?? page.width / 2;
  const parted = rows.filter((row) => isParted(row, gutter));
  const lefts = parted.map((row) => widthOf(row.filter(({ x }) => x < gutter)));
  const rights = parted.map((row) => widthOf(row.filter(({ x }) => x >= gutter)));
  return isFilled(lefts) && isFilled(rights) ? gutter : null;
}

function isParted(row: readonly PlacedText[], x: number): boolean {
  const size = row[0]?.size ?? 0;
  const isClear = row.every((piece) => piece.x + piece.width < x - size / 4 || piece.x > x + size / 4);
  return isClear && row.some((piece) => piece.x < x) && row.some((piece) => piece.x > x);
}

function widthOf(pieces: readonly PlacedText[]): number {
  return Math.max(...pieces.map(({ x, width }) => x + width)) - Math.min(...pieces.map(({ x }) => x));
}

function isFilled(widths: readonly number[]): boolean {
  const widest = Math.max(...widths);
  return widths.filter((width) => width >= widest * 0.9).length >= widths.length * leastFill;
}
