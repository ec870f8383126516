import type { GreyImage } from './grey-image';

/** How many quarters of a turn clockwise. */
export type Quarters = 0 | 1 | 2 | 3;

/** The same pixels, turned clockwise; the same picture where it is not turned. */
export function quarterTurned(image: GreyImage, quarters: Quarters): GreyImage {
  if (quarters === 0) return image;
  const isSideways = quarters !== 2;
  const width = isSideways ? image.height : image.width;
  const height = isSideways ? image.width : image.height;
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fromX = quarters === 1 ? y : quarters === 2 ? width - 1 - x : height - 1 - y;
      const fromY = quarters === 1 ? width - 1 - x : quarters === 2 ? height - 1 - y : x;
      data[y * width + x] = image.data[fromY * image.width + fromX] ?? 255;
    }
  }
  return { width, height, data };
}
