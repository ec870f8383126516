import { closing } from './characters';
import { type Enumerator, enumeratorOf } from './enumerator';

const inlineStyles: readonly string[] = ['first', 'bracketed', 'digit', 'circled', 'ordinal', 'point'];
const pointStart = new RegExp(`(?<=[。！？：；!?:;]${closing}?)(?=[一二三四五六七八九十第①-⑳\\d（(])`, 'g');

interface Point {
  readonly offset: number;
  readonly enumerator: Enumerator;
  readonly isAfterSentence: boolean;
}

/**
 * Where the numbered points begin that a long line runs together: a series from one, each after a whole sentence.
 * `next` is the start of the next line, which may be the series' second point.
 */
export function inlinePoints(line: string, next: string): readonly number[] {
  const points = Array.from(line.matchAll(pointStart), ({ index }) => pointAt(line, index)).filter(
    (point) => point !== null,
  );
  const offsets: number[] = [];
  for (let first = 0; first < points.length; first++) {
    const series = seriesFrom(points, first);
    const last = series.at(-1);
    const isContinuedByNext = last !== undefined && isNext(last.enumerator, enumeratorOf(next));
    if (series.length + (isContinuedByNext ? 1 : 0) < 2) continue;
    offsets.push(...series.map((point) => point.offset));
    first = points.findIndex((point) => point === last);
  }
  return offsets.filter((offset) => offset > 0);
}

function pointAt(line: string, offset: number): Point | null {
  const enumerator = enumeratorOf(line.slice(offset, offset + 12));
  if (enumerator === null || !inlineStyles.includes(enumerator.style)) return null;
  const isAfterSentence = new RegExp(`[。！？!?]${closing}?$`).test(line.slice(Math.max(0, offset - 2), offset));
  return { offset, enumerator, isAfterSentence };
}

/** The longest run one, two, three … of one style that begins here; empty when it does not begin with one. */
function seriesFrom(points: readonly Point[], first: number): readonly Point[] {
  const series: Point[] = [];
  for (const point of points.slice(first)) {
    const last = series.at(-1);
    if (last === undefined) {
      if (point.enumerator.ordinal !== 1) return [];
      series.push(point);
    } else if (point.isAfterSentence && isNext(last.enumerator, point.enumerator)) series.push(point);
  }
  return series;
}

function isNext(one: Enumerator, other: Enumerator | null): boolean {
  return other !== null && other.style === one.style && other.ordinal === one.ordinal + 1;
}
