import './pdf-globals';
import { ImageKind, OPS, type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type GreyImage, luminance, mostPixels } from '../../recognise/grey-image';

type Matrix = readonly [number, number, number, number, number, number];

/** A picture as pdf.js hands it on, and where the page shows it: the matrix maps the unit square, v upwards. */
interface PlacedPicture {
  readonly width: number;
  readonly height: number;
  /** 0 black to 255 white, of a pixel. */
  readonly grey: (x: number, y: number) => number;
  readonly matrix: Matrix;
}

/** Pictures smaller than this share of the page are seals and ornaments, and no scan. */
const leastShare = 0.2;
/** 300 pixels an inch; a finer scan is no better to read. */
const mostScale = 300 / 72;

/** The pictures of a page as one: what a scanner saw. Null where they are too small to be a scan. Costs 0.3 s. */
export async function pagePicture(page: PDFPageProxy): Promise<GreyImage | null> {
  const pictures = await picturesOn(page);
  const [left, bottom, right, top] = page.view;
  const pageArea = Math.abs(((right ?? 0) - (left ?? 0)) * ((top ?? 0) - (bottom ?? 0)));
  const area = pictures.reduce((sum, { matrix }) => sum + areaOf(matrix), 0);
  if (pictures.length === 0 || area < pageArea * leastShare) return null;
  const finest = Math.max(...pictures.map(({ width, height, matrix }) => Math.sqrt((width * height) / areaOf(matrix))));
  const whole = page.getViewport({ scale: 1 });
  const bearable = Math.sqrt(mostPixels / (whole.width * whole.height));
  const viewport = page.getViewport({ scale: Math.min(finest, mostScale, bearable) });
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
  const image = { width, height, data: new Uint8Array(width * height).fill(255) };
  const toDevice = matrixFrom(viewport.transform);
  if (toDevice === null) return null;
  for (const picture of pictures) paint(image, picture, multiplied(toDevice, picture.matrix));
  return image;
}

async function picturesOn(page: PDFPageProxy): Promise<readonly PlacedPicture[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const pictures: PlacedPicture[] = [];
  const kept: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [index, operator] of fnArray.entries()) {
    const args: unknown = argsArray[index];
    const first: unknown = Array.isArray(args) ? args[0] : null;
    if (operator === OPS.save) kept.push(matrix);
    else if (operator === OPS.restore) matrix = kept.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = multiplied(matrix, matrixFrom(args) ?? [1, 0, 0, 1, 0, 0]);
    else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(matrix);
      matrix = multiplied(matrix, matrixFrom(first) ?? [1, 0, 0, 1, 0, 0]);
    } else if (operator === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
    else if (painters.has(operator)) {
      const grey = greyOf(await pictureOf(page, first), operator === OPS.paintImageMaskXObject);
      if (grey !== null && areaOf(matrix) > 0) pictures.push({ ...grey, matrix });
    }
  }
  return pictures;
}

const painters = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);

/** A picture itself, or the one that a name stands for. */
async function pictureOf(page: PDFPageProxy, named: unknown): Promise<unknown> {
  const name = isRecord(named) && typeof named.data === 'string' ? named.data : named;
  if (typeof name !== 'string') return named;
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    objects.get(name, resolve);
  });
}

function greyOf(picture: unknown, isStencil: boolean): Omit<PlacedPicture, 'matrix'> | null {
  if (!isRecord(picture)) return null;
  const { width, height, kind, data } = picture;
  if (typeof width !== 'number' || typeof height !== 'number') return null;
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return null;
  if (isStencil || kind === ImageKind.GRAYSCALE_1BPP) {
    const rowBytes = (width + 7) >> 3;
    return { width, height, grey: (x, y) => (((data[y * rowBytes + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) * 255 };
  }
  const step = kind === ImageKind.RGBA_32BPP ? 4 : 3;
  return {
    width,
    height,
    grey: (x, y) => luminance(data, (y * width + x) * step),
  };
}

/** `matrix` maps the unit square to pixels of `image`. */
function paint(image: GreyImage, { width, height, grey }: PlacedPicture, matrix: Matrix): void {
  const [a, b, c, d, e, f] = matrix;
  const determinant = a * d - b * c;
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  const right = Math.min(image.width, Math.ceil(Math.max(...xs)));
  const bottom = Math.min(image.height, Math.ceil(Math.max(...ys)));
  for (let y = Math.max(0, Math.floor(Math.min(...ys))); y < bottom; y++) {
    for (let x = Math.max(0, Math.floor(Math.min(...xs))); x < right; x++) {
      const [fromX, fromY] = [x + 0.5 - e, y + 0.5 - f];
      const u = Math.floor(((d * fromX - c * fromY) / determinant) * width);
      const v = Math.floor((1 - (a * fromY - b * fromX) / determinant) * height);
      if (u >= 0 && v >= 0 && u < width && v < height) image.data[y * image.width + x] = grey(u, v);
    }
  }
}

function areaOf([a, b, c, d]: Matrix): number {
  return Math.abs(a * d - b * c);
}

function multiplied(one: Matrix, other: Matrix): Matrix {
  return matrixFrom(Util.transform([...one], [...other])) ?? one;
}

function matrixFrom(value: unknown): Matrix | null {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return null;
  const [a, b, c, d, e, f]: unknown[] = [...value];
  const isNumber = (one: unknown) => typeof one === 'number';
  if (!isNumber(a) || !isNumber(b) || !isNumber(c) || !isNumber(d) || !isNumber(e) || !isNumber(f)) return null;
  return [a, b, c, d, e, f];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
