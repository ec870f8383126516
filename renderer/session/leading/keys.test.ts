import { expect, it } from 'vitest';
import { leadingKeyOf } from './keys';

it.each([
  [' ', 'Space', 'next'],
  ['PageDown', 'PageDown', 'next'],
  ['PageUp', 'PageUp', 'back'],
  ['b', 'KeyB', 'black'],
  ['B', 'KeyB', 'black'],
  ['Process', 'KeyB', 'black'],
  ['.', 'Period', 'black'],
  ['+', 'NumpadAdd', 'larger'],
  ['Escape', 'Escape', 'end'],
  ['a', 'KeyA', null],
  ['F7', 'F7', null],
  ['constructor', '', null],
])('%j (%s)', (key, code, meaning) => {
  expect(leadingKeyOf({ key, code })).toBe(meaning);
});
