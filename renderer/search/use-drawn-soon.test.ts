import { expect, test } from 'vitest';
import { countFor } from './use-drawn-soon';

/** So many hits of an answer, each of its own passage. */
function hitsOf(answer: string, count: number): { readonly passage: { readonly id: string } }[] {
  return Array.from({ length: count }, (_, place) => ({ passage: { id: `${answer}${place}` } }));
}

test('of another answer the first hits are drawn before the others', () => {
  expect(countFor(hitsOf('a', 60), [])).toBe(15);
  expect(countFor(hitsOf('a', 60), hitsOf('b', 260))).toBe(15);
});

test('nothing goes from the list when further hits of the same answer come', () => {
  expect(countFor(hitsOf('a', 260), hitsOf('a', 60))).toBe(60);
  expect(countFor(hitsOf('a', 60), hitsOf('a', 10))).toBe(15);
});
