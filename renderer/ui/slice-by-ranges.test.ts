import { expect, test } from 'vitest';
import { sliceByRanges } from './slice-by-ranges';

const marked = (text: string, ranges: readonly (readonly [number, number])[]) =>
  sliceByRanges(text, ranges).map((slice) => (slice.isMarked ? `[${slice.text}]` : slice.text));

test('marks what the ranges cover and keeps every character', () => {
  expect(
    marked('化解矛盾的能力', [
      [0, 4],
      [5, 7],
    ]),
  ).toEqual(['[化解矛盾]', '的', '[能力]']);
});

test('overlapping and unsorted ranges never repeat a character', () => {
  expect(
    marked('密切党群血肉联系', [
      [4, 8],
      [2, 6],
    ]),
  ).toEqual(['密切', '[党群血肉]', '[联系]']);
});

test('ranges beyond the end stop at the end', () => {
  expect(marked('群众', [[1, 9]])).toEqual(['群', '[众]']);
  expect(marked('群众', [])).toEqual(['群众']);
});
