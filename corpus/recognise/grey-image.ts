/** A picture in shades of grey, row by row from the top; 0 is black, 255 white. Lengths in pixels. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A larger picture is no page of a document: A3 at 300 pixels an inch has 17 million. */
export const mostPixels = 60_000_000;

/** A part of a picture; edges in pixels, right and bottom not included. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How light a colour looks whose red, green and blue stand from `start` on (ITU-R BT.601). */
export function luminance(data: Uint8Array | Uint8ClampedArray | Uint16Array, start: number): number {
  return 0.299 * (data[start] ?? 0) + 0.587 * (data[start + 1] ?? 0) + 0.114 * (data[start + 2] ?? 0);
}

/** The part of a picture inside a box, which may reach over its edges. */
export function cropped(image: GreyImage, box: Box): GreyImage {
  const left = Math.max(0, Math.floor(box.left));
  const top = Math.max(0, Math.floor(box.top));
  const width = Math.min(image.width, Math.ceil(box.right)) - left;
  const height = Math.min(image.height, Math.ceil(box.bottom)) - top;
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const start = (top + y) * image.width + left;
    data.set(image.data.subarray(start, start + width), y * width);
  }
  return { width, height, data };
}

/** Each new pixel is the mean of those that it covers, or lies between those that it is nearest to. */
export function resized(image: GreyImage, width: number, height: number): GreyImage {
  const columns = weights(image.width, width);
  const rows = weights(image.height, height);
  const across = new Float32Array(width * image.height);
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < width; x++) across[y * width + x] = mean(image.data, y * image.width, 1, columns[x] ?? nothing);
  }
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) data[y * width + x] = Math.round(mean(across, x, width, rows[y] ?? nothing));
  }
  return { width, height, data };
}

/** How much of each pixel from `first` on goes into a new one; the shares add up to 1. */
interface Weights {
  readonly first: number;
  readonly shares: readonly number[];
}

const nothing: Weights = { first: 0, shares: [] };

function mean(data: Uint8Array | Float32Array, start: number, step: number, { first, shares }: Weights): number {
  let sum = 0;
  for (let index = 0; index < shares.length; index++) {
    sum += (data[start + (first + index) * step] ?? 0) * (shares[index] ?? 0);
  }
  return sum;
}

function weights(from: number, to: number): readonly Weights[] {
  const step = from / to;
  return Array.from({ length: to }, (_, at) => (step > 1 ? covered(at * step, step, from) : between(at, step, from)));
}

function covered(start: number, step: number, size: number): Weights {
  const end = Math.min(size, start + step);
  const first = Math.min(size - 1, Math.floor(start));
  const shares: number[] = [];
  for (let pixel = first; pixel < end; pixel++) {
    shares.push((Math.min(pixel + 1, end) - Math.max(pixel, start)) / (end - start));
  }
  return { first, shares };
}

function between(at: number, step: number, size: number): Weights {
  const place = Math.min(size - 1, Math.max(0, (at + 0.5) * step - 0.5));
  const first = Math.floor(place);
  const share = place - first;
  return share === 0 ? { first, shares: [1] } : { first, shares: [1 - share, share] };
}
