import { expect, test } from 'vitest';
import { nearestMark, placeMarks } from './place-marks';

const place = (passageId: string, at: number, words = 1) => ({
  passageId,
  at,
  ranges: Array.from({ length: words }, (_, index): [number, number] => [index * 2, index * 2 + 2]),
});

test('places near each other are one mark, which opens the first and counts all words', () => {
  const marks = placeMarks([place('a', 0), place('b', 0.31, 2), place('c', 0.34), place('d', 1)], 10);
  expect(marks.map(({ at, count, place: { passageId } }) => [passageId, at, count])).toEqual([
    ['a', 0, 1],
    ['b', 0.31, 3],
    ['d', 1, 1],
  ]);
});

test('there are never more marks than there is room for', () => {
  const places = Array.from({ length: 500 }, (_, index) => place(`p${index}`, index / 499));
  const marks = placeMarks(places, 40);
  expect(marks).toHaveLength(40);
  expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(500);
});

test('a press beside the marks means the nearest', () => {
  const marks = placeMarks([place('a', 0), place('b', 0.3), place('c', 1)], 10);
  expect([-0.1, 0.1, 0.2, 0.64, 0.66, 2].map((at) => nearestMark(marks, at)?.place.passageId)).toEqual([
    'a',
    'a',
    'b',
    'b',
    'c',
    'c',
  ]);
  expect(nearestMark([], 0.5)).toBeNull();
});
