import { expect, it } from 'vitest';
import { rowsAt } from './use-rows-in-sight';

it('draws what is in sight and a few rows more, however many there are', () => {
  expect(rowsAt(0, 400, 3445, 40)).toEqual({ from: 0, to: 20 });
  expect(rowsAt(40_000, 400, 3445, 40)).toEqual({ from: 990, to: 1020 });
  expect(rowsAt(137_400, 400, 3445, 40)).toEqual({ from: 3425, to: 3445 });
  expect(rowsAt(0, 400, 3, 40)).toEqual({ from: 0, to: 3 });
});

it('draws the last rows when the list has become shorter than where one had scrolled to', () => {
  expect(rowsAt(40_000, 400, 15, 40)).toEqual({ from: 5, to: 15 });
});
