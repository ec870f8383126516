import type { PlacedText } from '../ingest/formats/layout/laid-page';
import type { RecognisedLine, RecognisedPage } from './recognise-page';

/** Widths differ by how lines are stretched and by what is misread: within this share characters are of one size. */
const sameSize = 0.18;
/** Boxes reach beyond characters: a short line is so much lower than its box. */
const shareOfBox = 0.7;

/**
 * The lines of a recognised page as text that is set, on a page of the given width. Chinese characters are as wide as
 * high, and the width of a line is known better than its height.
 */
export function placedLines({ lines, width: pixels }: RecognisedPage, width: number): readonly PlacedText[] {
  const unit = width / pixels;
  const sizes = sizesOf(lines.map(sizeOf));
  return lines.map((line) => {
    const { text, left, right, top, bottom } = line;
    const own = sizeOf(line);
    const size = sizes.find((one) => isNear(one, own)) ?? own;
    const foot = (top + bottom + size) / 2;
    return { text, x: left * unit, y: foot * unit, width: (right - left) * unit, size: size * unit };
  });
}

function sizeOf({ text, left, right, top, bottom }: RecognisedLine): number {
  const characters = [...text];
  const halves = characters.filter((character) => character <= '\u024F').length;
  const widths = characters.length - halves / 2;
  return widths < 3 ? (bottom - top) * shareOfBox : (right - left) / widths;
}

function isNear(size: number, other: number): boolean {
  return Math.abs(size - other) <= size * sameSize;
}

/** Sizes that stand for all that are near, the commonest first. */
function sizesOf(found: readonly number[]): readonly number[] {
  const sizes: number[] = [];
  let left = [...found].sort((one, other) => one - other);
  while (left.length > 0) {
    const near = (size: number) => left.filter((one) => isNear(size, one));
    const commonest = left.reduce((best, size) => (near(size).length > near(best).length ? size : best), left[0] ?? 0);
    const around = near(commonest);
    sizes.push(around[around.length >> 1] ?? commonest);
    left = left.filter((one) => !around.includes(one));
  }
  return sizes;
}
