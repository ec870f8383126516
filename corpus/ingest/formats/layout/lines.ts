import type { LaidLine, PlacedText } from './laid-page';

/** Baselines this near to each other, in heights of the font, are one line. */
const sameLine = 0.45;
/** The mark of a note is this much smaller than its line, and stands up to so much higher. */
const markSize = 0.75;
const markRise = 0.75;
/** A gap this wide, in heights of the font, parts the cells of a table … */
const cellGap = 1.9;
/** … and this wide, Latin words. */
const wordGap = 0.2;
/** Chinese characters set apart by this much may have a space between them … */
const chineseGap = 0.15;
/** … and by this much characters of two scripts, which many programs set apart a little by themselves. */
const mixedGap = 0.75;

const noteMark = /^\s*\d{1,3}\s*$/;
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
    const row = rows.find((one) => Math.abs(one.y - text.y) <= sameLine * one.size || isRaised(text, one));
    if (row === undefined) rows.push({ y: text.y, size: text.size, texts: [text] });
    else row.texts.push(text);
  }
  return rows.sort((a, b) => a.y - b.y).map((row) => row.texts.sort((a, b) => a.x - b.x));
}

/** Whether characters are set small and above a line, as the marks of notes are. */
function isRaised(piece: PlacedText, line: { readonly y: number; readonly size: number }): boolean {
  const rise = (line.y - piece.y) / line.size;
  return piece.size < line.size * markSize && rise > 0.2 && rise <= markRise;
}

/** Characters of one line, from left to right. */
export function lineOf(row: readonly PlacedText[], page: number): LaidLine {
  let text = '';
  let isRow = false;
  let end: number | null = null;
  const y = mostOf(row, (piece) => piece.y);
  const size = mostOf(row, (piece) => piece.size);
  for (const piece of row) {
    const gap = end === null ? 0 : piece.x - end;
    if (gap > cellGap * piece.size) {
      text = `${text.trimEnd()}\t`;
      isRow = true;
    } else if (needsSpace(text, piece, gap)) text += ' ';
    text += noteMark.test(piece.text) && isRaised(piece, { y, size }) ? `[${piece.text.trim()}]` : piece.text;
    end = Math.max(end ?? piece.x, piece.x + piece.width);
  }
  return {
    text: text.trim(),
    left: row[0]?.x ?? 0,
    right: end ?? 0,
    y,
    size,
    page,
    isRow,
  };
}

function needsSpace(before: string, piece: PlacedText, gap: number): boolean {
  if (/\s$/.test(before) || /^\s/.test(piece.text)) return false;
  const isLatinBefore = latin.test(before.slice(-1));
  if (isLatinBefore !== latin.test(piece.text.charAt(0))) return gap > mixedGap * piece.size;
  return gap > (isLatinBefore ? wordGap : chineseGap) * piece.size;
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
