import type { LaidLine, LaidPage, PlacedText } from './laid-page';
import { lineOf, linesOf, rowsOf } from './lines';

/** Two columns meet near the middle of a page: shares of its width. */
const gutterFrom = 0.35;
const gutterTo = 0.65;
const gutterSteps = 60;
/** Each column has so many lines at least … */
const leastColumnLines = 5;
/** … this share of which fill most of it, as cells of a table do not … */
const leastFilled = 0.35;
const mostOfColumn = 0.85;
/** … and no more than this share of all lines run across both. */
const mostAcross = 0.25;

/** The lines of each page in the order of reading: across, or down one column and then the other. */
export function readingOrder(pages: readonly LaidPage[]): readonly (readonly LaidLine[])[] {
  const found = pages.map(gutterOf);
  const gutters = found.filter((gutter) => gutter !== null);
  // The last column of a text is seldom full: it is known by the pages before it.
  const usual = gutters.length * 2 >= pages.length ? (gutters[gutters.length >> 1] ?? null) : null;
  return pages.map((page, index) => {
    const gutter = found[index] ?? (usual !== null && mayHave(page, usual) ? usual : null);
    return gutter === null ? linesOf(page.texts, index) : columnLines(page, index, gutter);
  });
}

function mayHave(page: LaidPage, gutter: number): boolean {
  const rows = rowsOf(page.texts);
  return rows.filter((row) => isAcross(row, gutter)).length <= rows.length * mostAcross;
}

function columnLines(page: LaidPage, index: number, gutter: number): readonly LaidLine[] {
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
    if (isAcross(row, gutter)) {
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
  const places = Array.from({ length: gutterSteps }, (_, step) => {
    const x = (gutterFrom + ((gutterTo - gutterFrom) * step) / gutterSteps) * page.width;
    return { x, across: rows.filter((row) => isAcross(row, x)).length };
  });
  const fewest = Math.min(...places.map(({ across }) => across));
  if (fewest > rows.length * mostAcross) return null;
  const best = places.filter(({ across }) => across === fewest);
  const gutter = best[best.length >> 1]?.x ?? page.width / 2;
  const parted = rows.filter((row) => !isAcross(row, gutter));
  const isColumn = (isIn: (piece: PlacedText) => boolean) => isFilled(parted.map((row) => widthOf(row.filter(isIn))));
  return isColumn(({ x }) => x < gutter) && isColumn(({ x }) => x >= gutter) ? gutter : null;
}

/** Columns are at least this far apart, in heights of the font; characters of one line are not. */
const leastGutter = 0.8;

function isAcross(row: readonly PlacedText[], gutter: number): boolean {
  const left = Math.max(...row.filter(({ x }) => x < gutter).map(({ x, width }) => x + width));
  const right = Math.min(...row.filter(({ x }) => x >= gutter).map(({ x }) => x));
  return left > gutter || right - left < leastGutter * (row[0]?.size ?? 0);
}

function widthOf(pieces: readonly PlacedText[]): number {
  return Math.max(0, ...pieces.map(({ x, width }) => x + width)) - Math.min(...pieces.map(({ x }) => x));
}

function isFilled(widths: readonly number[]): boolean {
  const lines = widths.filter((width) => width > 0);
  const widest = Math.max(0, ...lines);
  return (
    lines.length >= leastColumnLines &&
    lines.filter((width) => width >= widest * mostOfColumn).length >= lines.length * leastFilled
  );
}
