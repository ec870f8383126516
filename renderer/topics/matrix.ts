import type { TopicCounts, TopicGroup } from '../../electron/contract';

/** 主题 × 文献: how many passages of each text belong to each topic. */
export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  /** Only texts that have a passage in some topic. */
  readonly rows: readonly MatrixRow[];
}

export interface MatrixColumn {
  readonly topicId: string;
  readonly title: string;
}

export interface MatrixRow {
  readonly textId: string;
  readonly title: string;
  /** By column. */
  readonly counts: readonly number[];
  readonly total: number;
}

/** In the order of the library. */
export function buildMatrix(groups: readonly TopicGroup[], { topicIds, texts }: TopicCounts): Matrix {
  const titles = new Map(groups.flatMap(({ topics }) => topics.map(({ id, title }) => [id, title] as const)));
  return {
    columns: topicIds.map((topicId) => ({ topicId, title: titles.get(topicId) ?? '' })),
    rows: texts.flatMap(({ textId, title, counts }) => rowOf(textId, title, counts)),
  };
}

/** The part of a matrix that some topics make up. */
export function ofTopics({ columns, rows }: Matrix, topicIds: readonly string[]): Matrix {
  const isOf = columns.map(({ topicId }) => topicIds.includes(topicId));
  const part = <Value>(values: readonly Value[]) => values.filter((_, index) => isOf[index] === true);
  return {
    columns: part(columns),
    rows: rows.flatMap(({ textId, title, counts }) => rowOf(textId, title, part(counts))),
  };
}

function rowOf(textId: string, title: string, counts: readonly number[]): MatrixRow[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total === 0 ? [] : [{ textId, title, counts, total }];
}

/** The `limit` texts that speak of the topics most, in the order of the library. */
export function fullestRows(matrix: Matrix, limit: number): Matrix {
  if (matrix.rows.length <= limit) return matrix;
  const kept = new Set(matrix.rows.toSorted((one, other) => other.total - one.total).slice(0, limit));
  return { ...matrix, rows: matrix.rows.filter((row) => kept.has(row)) };
}

/** `library` is the order in which the texts came; the others put what is most or first in front. */
export type MatrixOrder = 'library' | 'count' | 'title';

const byPinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });

/** The texts whose title holds `words`, in an order. */
export function arrangeRows(matrix: Matrix, words: string, order: MatrixOrder): Matrix {
  const wanted = words.trim();
  const rows = matrix.rows.filter(({ title }) => title.includes(wanted));
  if (order === 'count') rows.sort((one, other) => other.total - one.total);
  if (order === 'title') rows.sort((one, other) => byPinyin.compare(one.title, other.title));
  return { ...matrix, rows };
}

/** Shades of a cell, from 0 (nothing) to 4. */
export type Shade = 0 | 1 | 2 | 3 | 4;

/** The fewest passages of each shade: fixed, so that one long law does not pale all others. */
const fewestOfShade = [0, 1, 2, 3, 6] as const;

export function shadeOf(count: number): Shade {
  if (count >= fewestOfShade[4]) return 4;
  if (count >= fewestOfShade[3]) return 3;
  return count >= fewestOfShade[2] ? 2 : count >= fewestOfShade[1] ? 1 : 0;
}

/** Rows that Page Up and Page Down pass over. */
const page = 10;

/** The row and column that an arrow key, Home, End or a page key leads to; null for any other key. */
export function nextCell(
  [row, column]: readonly [number, number],
  key: string,
  { rows, columns }: Matrix,
): readonly [number, number] | null {
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  switch (key) {
    case 'ArrowUp':
      return [within(row - 1, rows.length), column];
    case 'ArrowDown':
      return [within(row + 1, rows.length), column];
    case 'PageUp':
      return [within(row - page, rows.length), column];
    case 'PageDown':
      return [within(row + page, rows.length), column];
    case 'ArrowLeft':
      return [row, within(column - 1, columns.length)];
    case 'ArrowRight':
      return [row, within(column + 1, columns.length)];
    case 'Home':
      return [row, 0];
    case 'End':
      return [row, columns.length - 1];
    default:
      return null;
  }
}
