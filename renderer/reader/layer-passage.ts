import type { Annotation, Range } from '../../electron/contract';
import type { PlacedCorrection } from './place-corrections';

/** All that may lie over the characters of one passage; ranges are in its `text`. */
export interface Layers {
  readonly annotations: readonly Annotation[];
  /** What the search lit. */
  readonly lit: readonly Range[];
  /** What 查找 found here. */
  readonly found: readonly Range[];
  /** The one of `found` where 查找 stands. */
  readonly current: Range | null;
  readonly corrections: readonly PlacedCorrection[];
  readonly bold: Range | null;
}

/** A run of characters under the same layers. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The latest last: it lies on top. */
  readonly annotations: readonly Annotation[];
  readonly isLit: boolean;
  readonly found: 'no' | 'match' | 'current';
  readonly correction: PlacedCorrection | null;
  readonly isBold: boolean;
}

/**
 * Cuts a passage where any layer begins or ends. The segments joined are the passage; a correction that only took
 * characters out is a segment of no length. Cost: segments × layers, both few.
 */
export function layerPassage(text: string, layers: Layers): readonly Segment[] {
  const points = layers.corrections.filter(({ start, end }) => start === end);
  const bounds = [0, text.length, ...allRanges(layers).flat(), ...points.map(({ start }) => start)]
    .filter((bound) => bound >= 0 && bound <= text.length)
    .sort((a, b) => a - b);
  const cuts = [...new Set(bounds)];
  return cuts.flatMap((start, index) => {
    const point = points.find((placed) => placed.start === start);
    const end = cuts[index + 1];
    return [
      ...(point === undefined ? [] : [segmentOf(text, layers, start, start, point)]),
      ...(end === undefined ? [] : [segmentOf(text, layers, start, end, null)]),
    ];
  });
}

function allRanges({ annotations, lit, found, corrections, bold }: Layers): readonly Range[] {
  const marked = [...annotations, ...corrections].map(({ start, end }): Range => [start, end]);
  return [...marked, ...lit, ...found, ...(bold === null ? [] : [bold])];
}

function segmentOf(text: string, layers: Layers, start: number, end: number, point: PlacedCorrection | null): Segment {
  const isIn = ([from, to]: Range) => from < end && start < to;
  const isFound = layers.found.some(isIn);
  const isCurrent = layers.current !== null && isIn(layers.current);
  return {
    start,
    end,
    text: text.slice(start, end),
    annotations: layers.annotations
      .filter((annotation) => isIn([annotation.start, annotation.end]))
      .sort((a, b) => a.createdAt.localeCompare(b.createdAt)),
    isLit: layers.lit.some(isIn),
    found: isCurrent ? 'current' : isFound ? 'match' : 'no',
    correction: point ?? layers.corrections.find((placed) => isIn([placed.start, placed.end])) ?? null,
    isBold: layers.bold !== null && isIn(layers.bold),
  };
}

/** Of what lies over each other, what a press means: the topmost annotation, each time the one below, at last the correction. */
export function pressedIn(
  { annotations, correction }: Pick<Segment, 'annotations' | 'correction'>,
  activeId: string | null,
): Annotation | PlacedCorrection | null {
  const active = annotations.findIndex(({ id }) => id === activeId);
  if (correction !== null && (active === 0 || annotations.length === 0)) return correction;
  return annotations.at(active <= 0 ? -1 : active - 1) ?? null;
}
