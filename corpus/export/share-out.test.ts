import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOfType, shareOut } from './share-out';

it('counts lines by full-width characters, Latin ones as half of them', () => {
  expect(linesOfType('', 10)).toBe(1);
  expect(linesOfType('群众工作的基本原则和', 10)).toBe(1);
  expect(linesOfType('群众工作的基本原则和要求', 10)).toBe(2);
  expect(linesOfType('2026-12-05 14:30', 10)).toBe(1);
  expect(linesOfType('一\n二', 10)).toBe(2);
  expect(linesOfType('𠮷'.repeat(10), 10)).toBe(1);
});

it('leaves no last line alone', () => {
  const pages = shareOut([1, 1, 1, 1, 1, 1, 1, 1], (height) => height, 7);
  expect(pages.map(({ length }) => length)).toEqual([4, 4]);
});

it('goes by height, not by number', () => {
  expect(shareOut([5, 1, 1, 5], (height) => height, 7)).toEqual([
    [5, 1],
    [1, 5],
  ]);
  expect(shareOut([1, 9, 1], (height) => height, 7)).toEqual([[1], [9], [1]]);
  expect(shareOut([], () => 1, 7)).toEqual([]);
});

it('keeps all items in order, on pages that hold them, as few as filling them gives', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 })), (heights) => {
      const pages = shareOut(heights, (height) => height, 7);
      expect(pages.flat()).toEqual(heights);
      const sums = pages.map((page) => page.reduce((sum, height) => sum + height, 0));
      expect(pages.every((page, index) => page.length === 1 || (sums[index] ?? 0) <= 7)).toBe(true);
      const total = heights.reduce((sum, height) => sum + height, 0);
      expect(pages.length).toBeGreaterThanOrEqual(Math.ceil(total / 9));
    }),
  );
});
