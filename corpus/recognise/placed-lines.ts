import type { PlacedText } from '../ingest/formats/layout/laid-page';
import type { RecognisedPage } from './recognise-page';

/** Boxes of one size of characters differ by what happens to stand in them: within this share they are one size. */
const sameSize = 0.18;

/** The lines of a recognised page as text that is set: characters of about the same height are of the same size. */
export function placedLines({ lines }: RecognisedPage): readonly PlacedText[] {
  const sizes = sizesOf(lines.map(({ top, bottom }) => bottom - top));
  return lines.map(({ text, left, right, top, bottom }) => {
    const height = bottom - top;
    const size = sizes.find((one) => Math.abs(one - height) <= one * sameSize) ?? height;
    return { text, x: left, y: (top + bottom + size) / 2, width: right - left, size };
  });
}

/** Heights that stand for all that are near, the commonest first. */
function sizesOf(heights: readonly number[]): readonly number[] {
  const sizes: number[] = [];
  let left = [...heights].sort((one, other) => one - other);
  while (left.length > 0) {
    const near = (size: number) => left.filter((height) => Math.abs(size - height) <= size * sameSize);
    const commonest = left.reduce((best, size) => (near(size).length > near(best).length ? size : best), left[0] ?? 0);
    const around = near(commonest);
    sizes.push(around[around.length >> 1] ?? commonest);
    left = left.filter((height) => !around.includes(height));
  }
  return sizes;
}
