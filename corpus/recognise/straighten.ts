import { type GreyImage, resized } from './grey-image';

/** A page in a scanner lies at most about so askew, in degrees. */
const mostSkew = 6;
const coarseStep = 0.5;
const fineStep = 0.05;
/** Enough for lines of text to be told apart, in pixels. */
const widthLookedAt = 800;
/** Darker than the page's mean by this is ink. */
const inkDepth = 40;
/** Less is not worth the loss of sharpness that turning costs, in degrees. */
const leastSkew = 0.15;

/** A scanned page with its lines of text lying level; the same page where they do already. About 0.2 s. */
export function straightened(image: GreyImage): GreyImage {
  const degrees = skewOf(image);
  return Math.abs(degrees) < leastSkew ? image : turned(image, -degrees);
}

/**
 * By how much lines of text sink to the right, in degrees: summed along their direction, rows of ink and of paper stand
 * out most from each other (projection profile, Postl 1986).
 */
export function skewOf(image: GreyImage): number {
  const small = image.width > widthLookedAt ? shrunk(image) : image;
  const ink = inkOf(small);
  const coarse = sharpest(ink, small.height, -mostSkew, mostSkew, coarseStep);
  return sharpest(ink, small.height, coarse - coarseStep, coarse + coarseStep, fineStep);
}

function shrunk(image: GreyImage): GreyImage {
  return resized(image, widthLookedAt, Math.max(1, Math.round((image.height * widthLookedAt) / image.width)));
}

interface Ink {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

function inkOf({ width, data }: GreyImage): Ink {
  let sum = 0;
  for (const value of data) sum += value;
  const darkest = sum / data.length - inkDepth;
  const x: number[] = [];
  const y: number[] = [];
  for (const [index, value] of data.entries()) {
    if (value >= darkest) continue;
    x.push(index % width);
    y.push(Math.floor(index / width));
  }
  return { x: Float32Array.from(x), y: Float32Array.from(y) };
}

function sharpest(ink: Ink, height: number, from: number, to: number, step: number): number {
  let best = 0;
  let most = sharpness(ink, height, 0);
  for (let degrees = from; degrees <= to; degrees += step) {
    const found = sharpness(ink, height, degrees);
    if (found > most) [best, most] = [degrees, found];
  }
  return best;
}

/** The sum of squares of the rows' ink; its total is the same at every angle. */
function sharpness({ x, y }: Ink, height: number, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const margin = Math.ceil(widthLookedAt * Math.tan((2 * mostSkew * Math.PI) / 180));
  const rows = new Float64Array(height + 2 * margin);
  for (let index = 0; index < x.length; index++) {
    const row = Math.round((y[index] ?? 0) - slope * (x[index] ?? 0)) + margin;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  return rows.reduce((sum, row) => sum + row * row, 0);
}

/** Turned clockwise about its middle; what comes in from outside is white. */
export function turned(image: GreyImage, degrees: number): GreyImage {
  const { width, height, data } = image;
  const angle = (degrees * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const [middleX, middleY] = [width / 2, height / 2];
  const result = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fromX = cosine * (x - middleX) + sine * (y - middleY) + middleX;
      const fromY = -sine * (x - middleX) + cosine * (y - middleY) + middleY;
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const right = fromX - left;
      const below = fromY - top;
      const start = top * width + left;
      const upper = (data[start] ?? 255) * (1 - right) + (data[start + 1] ?? 255) * right;
      const lower = (data[start + width] ?? 255) * (1 - right) + (data[start + width + 1] ?? 255) * right;
      result[y * width + x] = Math.round(upper * (1 - below) + lower * below);
    }
  }
  return { width, height, data: result };
}
