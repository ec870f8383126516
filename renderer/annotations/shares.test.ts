import { expect, it } from 'vitest';
import { testEntry } from '../testing';
import { sharesOf } from './shares';

it('counts what annotations have, and tells what all of them have', () => {
  const annotations = [
    testEntry({ id: 'a', tags: ['发言', '班子'] }).annotation,
    testEntry({ id: 'b', tags: ['班子'] }).annotation,
  ];
  expect(sharesOf(annotations, ({ tags }) => tags)).toEqual([
    { id: '班子', count: 2, isAll: true },
    { id: '发言', count: 1, isAll: false },
  ]);
  expect(sharesOf([], ({ tags }) => tags)).toEqual([]);
});
