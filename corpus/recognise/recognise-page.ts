import { withChinesePunctuation } from './chinese-punctuation';
import { type Box, cropped, type GreyImage, resized } from './grey-image';
import { type Quarters, quarterTurned } from './quarter-turned';
import { straightened } from './straighten';
import { textBoxes } from './text-boxes';

/** The two trained networks, wherever they run: lines are found by one and read by the other. */
export interface TextNetworks {
  /** `input`: three planes of `height` × `width`; gives how likely each pixel is the core of a line, 0 to 1. */
  findLines(input: Float32Array, width: number, height: number): Promise<Float32Array>;
  /** `input`: three planes of 48 × `width`; gives the likelihood of each sign at each step, one step after another. */
  readLine(input: Float32Array, width: number): Promise<Float32Array>;
  /** What the signs mean; the first is the blank between two characters. */
  readonly signs: readonly string[];
}

/** A line as it was recognised, with its place on the upright and straightened page in pixels. */
export interface RecognisedLine extends Box {
  readonly text: string;
  /** 0 to 1: that of its least certain character. */
  readonly confidence: number;
}

export interface RecognisedPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly RecognisedLine[];
}

/** Longest side of the picture in which lines are looked for; more finds no more of them and costs its square. */
const sideLookedAt = 1280;
/** The finding network halves its picture five times. */
const finderStep = 32;
/** The reading network's own height of a line. */
const lineHeight = 48;
const readerStep = 8;
/** Mean and spread of the colours that the finding network was trained on (ImageNet's). */
const channels = [
  { mean: 0.485, spread: 0.229 },
  { mean: 0.456, spread: 0.224 },
  { mean: 0.406, spread: 0.225 },
];
/** The reader sees nothing in boxes that hold no text: specks, rules. */
const leastConfidence = 0.1;
/** How a page may lie, the likeliest first, in quarters clockwise that set it upright. */
const turns: readonly Quarters[] = [0, 1, 3, 2];
/** So many of the longest lines tell whether a page stands upright. */
const linesTried = 6;
/** A page of which more is read stands upright; of a clean one it is 0.95, of the same one in other turns 0 to 0.02. */
const shareOfUpright = 0.5;

/**
 * The lines of text on the picture of a page, unordered; pages that lie sideways or upside down are turned. A page of
 * 1,000 characters takes about 15 s of one processor.
 */
export async function recognisePage(picture: GreyImage, networks: TextNetworks): Promise<RecognisedPage> {
  const { page, boxes } = await upright(picture, networks);
  const lines: RecognisedLine[] = [];
  for (const box of boxes) {
    const line = await read(cropped(page, box), networks);
    if (line.text.trim() !== '' && line.confidence >= leastConfidence) lines.push({ ...box, ...line });
  }
  return { width: page.width, height: page.height, lines };
}

interface PageWithBoxes {
  readonly page: GreyImage;
  readonly boxes: readonly Box[];
}

/** The page in the turn in which most of it can be read; a page that stands upright is looked at once. */
async function upright(picture: GreyImage, networks: TextNetworks): Promise<PageWithBoxes> {
  let best: (PageWithBoxes & { readonly share: number }) | null = null;
  for (const quarters of turns) {
    const page = straightened(quarterTurned(picture, quarters));
    const boxes = await linesOn(page, networks);
    const share = await shareRead(page, boxes, networks);
    if (best === null || share > best.share) best = { page, boxes, share };
    if (share >= shareOfUpright || boxes.length === 0) break;
  }
  return best ?? { page: picture, boxes: [] };
}

/** How much of what should stand in the longest lines is read, by how surely; characters are as wide as high. */
async function shareRead(page: GreyImage, boxes: readonly Box[], networks: TextNetworks): Promise<number> {
  const longest = [...boxes].sort((one, other) => charactersIn(other) - charactersIn(one)).slice(0, linesTried);
  let [surely, due] = [0, 0];
  for (const box of longest) {
    const { text, confidence } = await read(cropped(page, box), networks);
    surely += text.length * confidence;
    due += charactersIn(box);
  }
  return due === 0 ? 0 : surely / due;
}

function charactersIn({ left, right, top, bottom }: Box): number {
  return Math.max(right - left, bottom - top) / Math.min(right - left, bottom - top);
}

async function linesOn(page: GreyImage, networks: TextNetworks): Promise<readonly Box[]> {
  const scale = Math.min(1, sideLookedAt / Math.max(page.width, page.height));
  const inSteps = (side: number) => Math.max(finderStep, Math.round((side * scale) / finderStep) * finderStep);
  const [width, height] = [inSteps(page.width), inSteps(page.height)];
  const small = resized(page, width, height);
  const input = new Float32Array(channels.length * width * height);
  for (const [channel, { mean, spread }] of channels.entries()) {
    const start = channel * width * height;
    for (const [index, value] of small.data.entries()) input[start + index] = (value / 255 - mean) / spread;
  }
  const boxes = textBoxes(await networks.findLines(input, width, height), width, height);
  const [x, y] = [page.width / width, page.height / height];
  return boxes.map((box) => ({ left: box.left * x, right: box.right * x, top: box.top * y, bottom: box.bottom * y }));
}

async function read(line: GreyImage, networks: TextNetworks): Promise<{ text: string; confidence: number }> {
  const inkWidth = Math.max(1, Math.round((line.width * lineHeight) / line.height));
  const width = Math.max(2 * readerStep, Math.ceil(inkWidth / readerStep) * readerStep);
  const small = resized(line, inkWidth, lineHeight);
  const input = new Float32Array(channels.length * width * lineHeight);
  for (let y = 0; y < lineHeight; y++) {
    for (let x = 0; x < inkWidth; x++) {
      const value = (small.data[y * inkWidth + x] ?? 255) / 127.5 - 1;
      for (const channel of channels.keys()) input[(channel * lineHeight + y) * width + x] = value;
    }
  }
  return spelled(await networks.readLine(input, width), networks.signs);
}

/** The likeliest sign of each step; what stands for one character over several steps is written once (CTC). */
function spelled(likelihoods: Float32Array, signs: readonly string[]): { text: string; confidence: number } {
  let text = '';
  let confidence = 1;
  let before = 0;
  for (let start = 0; start < likelihoods.length; start += signs.length) {
    let sign = 0;
    for (let other = 1; other < signs.length; other++) {
      if ((likelihoods[start + other] ?? 0) > (likelihoods[start + sign] ?? 0)) sign = other;
    }
    if (sign !== 0 && sign !== before) {
      text += signs[sign] ?? '';
      confidence = Math.min(confidence, likelihoods[start + sign] ?? 0);
    }
    before = sign;
  }
  return { text: withChinesePunctuation(text), confidence };
}
