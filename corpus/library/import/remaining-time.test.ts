import { expect, it } from 'vitest';
import { remainingTime } from './remaining-time';

it('goes by length, so that large files at the end count as such', () => {
  const done = { files: 10, bytes: 1_000_000 };
  expect(remainingTime(10_000, done, { files: 10, bytes: 1_000_000 })).toBe(10_000);
  expect(remainingTime(10_000, done, { files: 10, bytes: 10_000_000 })).toBeGreaterThan(80_000);
  expect(remainingTime(10_000, done, { files: 0, bytes: 0 })).toBe(0);
});

it('does not guess before there is something to go by', () => {
  const left = { files: 5, bytes: 100 };
  expect(remainingTime(1_000, { files: 3, bytes: 100 }, left)).toBeNull();
  expect(remainingTime(60_000, { files: 0, bytes: 0 }, left)).toBeNull();
});
