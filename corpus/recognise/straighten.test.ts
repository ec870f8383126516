import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pictureFrom } from '../library/convert/picture-file';
import { skewOf, straightened, turned } from './straighten';

const page = pictureFrom(readFileSync(join(__dirname, '../testing/files/scan-图片.png')));

it('leaves a page alone that lies straight', () => {
  expect(straightened(page)).toBe(page);
});

it.each([-4, -1.3, 0.6, 2.5])('sees that a page lies %d degrees askew, and straightens it', (degrees) => {
  const askew = turned(page, degrees);
  expect(skewOf(askew)).toBeCloseTo(degrees, 0);
  expect(Math.abs(skewOf(askew) - degrees)).toBeLessThan(0.11);
  expect(Math.abs(skewOf(straightened(askew)))).toBeLessThan(0.11);
});
