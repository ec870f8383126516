import { expect, it } from 'vitest';
import { movedTo } from './moved-to';

it('moves one up, down, to either end, or nowhere', () => {
  const items = ['一', '二', '三', '四'];
  expect(movedTo(items, 2, 1)).toEqual(['一', '三', '二', '四']);
  expect(movedTo(items, 0, 1)).toEqual(['二', '一', '三', '四']);
  expect(movedTo(items, 3, 0)).toEqual(['四', '一', '二', '三']);
  expect(movedTo(items, 0, 3)).toEqual(['二', '三', '四', '一']);
  expect(movedTo(items, 1, 1)).toEqual(items);
});
