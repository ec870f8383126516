import type { Passage, Range } from '../../model';

/** 上下文对照: one place of what was found, with what stands on either side of it in its passage. */
export interface ContextLine {
  readonly passageId: string;
  /** In the passage's `text`. */
  readonly range: Range;
  readonly left: string;
  readonly word: string;
  readonly right: string;
}

/** `place` is the order of the library; the others go by the characters next to the word, nearest first. */
export type ContextOrder = 'place' | 'left' | 'right';

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** One line for each range, `width` code units on either side at most, no surrogate pair split. */
export function contextLines(passage: Passage, ranges: readonly Range[], width: number): ContextLine[] {
  const { text } = passage;
  return ranges.map(([start, end]) => {
    const from = Math.max(0, start - width);
    const to = Math.min(text.length, end + width);
    return {
      passageId: passage.id,
      range: [start, end],
      left: text.slice(isLowSurrogate(text, from) ? from + 1 : from, start),
      word: text.slice(start, end),
      right: text.slice(end, isLowSurrogate(text, to) ? to - 1 : to),
    };
  });
}

type Sides = Pick<ContextLine, 'left' | 'right'>;

const byPinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });

function outwards(line: Sides, order: 'left' | 'right'): string {
  return order === 'right' ? line.right : [...line.left].reverse().join('');
}

/** Sorted by pinyin, so that the same neighbours stand under each other; equal ones keep their order. */
export function sortContextLines<Line extends Sides>(lines: readonly Line[], order: ContextOrder): Line[] {
  if (order === 'place') return [...lines];
  return lines
    .map((line) => ({ line, key: outwards(line, order) }))
    .sort((a, b) => byPinyin.compare(a.key, b.key))
    .map(({ line }) => line);
}
