import type { Box } from './grey-image';

/** The network marks the core of each line; a pixel belongs to one from this on … */
const coreFrom = 0.3;
/** … and a core is a line where its pixels reach this on average. Both as the network was trained (DBNet). */
const lineFrom = 0.6;
const leastSide = 3;
/** How far a line reaches beyond its core: area over circumference, times this (DBNet: 1.5; lines here lie level). */
const reach = 1.6;

/** Boxes of lines of text, from how likely each pixel belongs to the core of one. */
export function textBoxes(likelihoods: Float32Array, width: number, height: number): readonly Box[] {
  const seen = new Uint8Array(width * height);
  const boxes: Box[] = [];
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] === 1 || !((likelihoods[start] ?? 0) >= coreFrom)) continue;
    const core = coreFromPixel(likelihoods, seen, width, start);
    if (core.mean < lineFrom || Math.min(core.right - core.left, core.bottom - core.top) < leastSide) continue;
    boxes.push(grown(core, width, height));
  }
  return boxes;
}

interface Core extends Box {
  readonly mean: number;
}

/** The pixels that hang together with one. */
function coreFromPixel(likelihoods: Float32Array, seen: Uint8Array, width: number, start: number): Core {
  let [left, right, top, bottom] = [width, 0, Number.POSITIVE_INFINITY, 0];
  let [sum, count] = [0, 0];
  const waiting = [start];
  seen[start] = 1;
  for (let pixel = waiting.pop(); pixel !== undefined; pixel = waiting.pop()) {
    const x = pixel % width;
    const y = Math.floor(pixel / width);
    [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
    sum += likelihoods[pixel] ?? 0;
    count += 1;
    const beside = [x > 0 ? pixel - 1 : -1, x + 1 < width ? pixel + 1 : -1, pixel - width, pixel + width];
    for (const next of beside) {
      if (next < 0 || next >= seen.length || seen[next] === 1 || !((likelihoods[next] ?? 0) >= coreFrom)) continue;
      seen[next] = 1;
      waiting.push(next);
    }
  }
  return { left, right, top, bottom, mean: sum / count };
}

function grown({ left, top, right, bottom }: Box, width: number, height: number): Box {
  const [across, down] = [right - left, bottom - top];
  const by = (across * down * reach) / (2 * (across + down));
  return {
    left: Math.max(0, left - by),
    top: Math.max(0, top - by),
    right: Math.min(width, right + by),
    bottom: Math.min(height, bottom + by),
  };
}
