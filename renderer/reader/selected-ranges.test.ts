import { expect, test } from 'vitest';
import { wholeCharacters } from './selected-ranges';

test('ends inside a character of two units move outwards', () => {
  const text = '姓𠮷名';
  expect(wholeCharacters(text, 2, 4)).toEqual([1, 4]);
  expect(wholeCharacters(text, 0, 2)).toEqual([0, 3]);
  expect(wholeCharacters(text, 1, 3)).toEqual([1, 3]);
});
