import { closing } from './characters';
import { type Enumerator, type EnumeratorStyle, enumeratorOf } from './enumerator';

const inlineStyles: readonly EnumeratorStyle[] = ['first', 'bracketed', 'digit', 'circled', 'ordinal', 'point'];
const longestPoint = 12;
const pointStart = new RegExp(`[。！？：；!?:;]${closing}?(?=[一二三四五六七八九十第①-⑳\\d（(])`, 'g');
const afterSentence = new RegExp(`[。！？!?]${closing}?$`);

interface Point {
  readonly offset: number;
  readonly enumerator: Enumerator;
}

/**
 * Where the numbered points begin that a long line runs together: a series from one, each after a whole sentence.
 * `next` is the start of the next line, which may be the series' next point. Linear in the line.
 */
export function inlinePoints(line: string, next: string): readonly number[] {
  const starts = Array.from(line.matchAll(pointStart), (match) => match.index + match[0].length);
  if (starts.length === 0) return starts;
  const offsets: number[] = [];
  const open = new Map<EnumeratorStyle, Point[]>();
  const nextLine = enumeratorOf(next);
  const close = (series: readonly Point[]) => {
    const last = series.at(-1);
    const isContinued = last !== undefined && isNext(last.enumerator, nextLine);
    if (series.length + (isContinued ? 1 : 0) >= 2) offsets.push(...series.map((point) => point.offset));
  };
  for (const offset of [0, ...starts]) {
    const enumerator = enumeratorOf(line.slice(offset, offset + longestPoint));
    if (enumerator === null || !inlineStyles.includes(enumerator.style)) continue;
    const series = open.get(enumerator.style);
    const last = series?.at(-1);
    if (enumerator.ordinal === 1) {
      close(series ?? []);
      open.set(enumerator.style, [{ offset, enumerator }]);
    } else if (last !== undefined && isNext(last.enumerator, enumerator) && isAfterSentence(line, offset)) {
      series?.push({ offset, enumerator });
    }
  }
  for (const series of open.values()) close(series);
  return offsets.filter((offset) => offset > 0).sort((one, other) => one - other);
}

function isAfterSentence(line: string, offset: number): boolean {
  return afterSentence.test(line.slice(Math.max(0, offset - 2), offset));
}

function isNext(one: Enumerator, other: Enumerator | null): boolean {
  return other !== null && other.style === one.style && other.ordinal === one.ordinal + 1;
}
