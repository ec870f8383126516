import { expect, test } from 'vitest';
import { idsBetween } from './use-marks';

test.each([
  ['b', 'd', ['b', 'c', 'd']],
  ['d', 'b', ['b', 'c', 'd']],
  ['b', 'b', ['b']],
  [null, 'c', ['c']],
  ['gone', 'c', ['c']],
])('from %s to %s', (first, second, expected) => {
  expect(idsBetween(['a', 'b', 'c', 'd'], first, second)).toEqual(expected);
});
