import { expect, it } from 'vitest';
import type { Grade } from './judged-query';
import { mean, measure } from './measures';

const grades = new Map<string, Grade>([
  ['a', 3],
  ['b', 2],
  ['c', 1],
  ['d', 0],
]);

it('gives the best order everything', () => {
  expect(measure(['a', 'b', 'c', 'd'], grades)).toEqual({ ndcg: 1, reciprocalRank: 1, recall: 1 });
});

it('discounts what comes late by the logarithm of its place', () => {
  const ideal = 7 + 3 / Math.log2(3) + 1 / 2;
  expect(measure(['d', 'a'], grades).ndcg).toBeCloseTo(7 / Math.log2(3) / ideal);
  expect(measure(['unjudged', 'c', 'b'], grades)).toMatchObject({ reciprocalRank: 1 / 3, recall: 1 / 2 });
});

it('looks at ten places', () => {
  const late = [...'0123456789'].concat('a', 'b');
  expect(measure(late, grades)).toEqual({ ndcg: 0, reciprocalRank: 1 / 11, recall: 0 });
});

it('asks for no more than ten', () => {
  const many = new Map<string, Grade>([...'abcdefghijklmnop'].map((id) => [id, 2]));
  expect(measure([...'abcdefghij'], many).recall).toBe(1);
});

it('takes the mean of each measure', () => {
  const best = { ndcg: 1, reciprocalRank: 1, recall: 1 };
  const worst = { ndcg: 0, reciprocalRank: 0, recall: 0 };
  expect(mean([best, worst])).toEqual({ ndcg: 0.5, reciprocalRank: 0.5, recall: 0.5 });
});
