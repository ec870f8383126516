import { expect, it } from 'vitest';
import { testPassage } from '../testing';
import { pageStartsOf } from './page-starts';

it('marks the first passage of each page', () => {
  const passages = ['a', 'b', 'c', 'd'].map((id) => testPassage({ id }));
  expect([...pageStartsOf({ passages, pages: { a: '1', b: '1', c: '2' } })]).toEqual([
    ['a', '1'],
    ['c', '2'],
  ]);
  expect(pageStartsOf({ passages, pages: {} }).size).toBe(0);
});
