import { expect, it } from 'vitest';
import { TitleList } from './title-list';

it('tells whose titles hold the needle, each once, none by what stands in two', () => {
  const titles = new TitleList();
  titles.set(1, '民法典');
  titles.set(2, '刑法');
  titles.set(3, '民法民法');
  const held = (needle: string): number[] => [...titles.holding(needle)];
  expect(held('法')).toEqual([1, 2, 3]);
  expect(held('民法')).toEqual([1, 3]);
  expect(held('典刑')).toEqual([]);
  expect(held('')).toEqual([]);
  titles.delete(1);
  titles.set(4, '典');
  expect(held('典')).toEqual([4]);
  expect(held('民法')).toEqual([3]);
});
