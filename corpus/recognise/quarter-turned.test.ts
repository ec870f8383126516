import { expect, it } from 'vitest';
import { quarterTurned } from './quarter-turned';

const image = { width: 3, height: 2, data: Uint8Array.of(1, 2, 3, 4, 5, 6) };

it('turns clockwise', () => {
  expect(quarterTurned(image, 0)).toBe(image);
  expect(quarterTurned(image, 1)).toEqual({ width: 2, height: 3, data: Uint8Array.of(4, 1, 5, 2, 6, 3) });
  expect(quarterTurned(image, 2)).toEqual({ width: 3, height: 2, data: Uint8Array.of(6, 5, 4, 3, 2, 1) });
  expect(quarterTurned(image, 3)).toEqual({ width: 2, height: 3, data: Uint8Array.of(3, 6, 2, 5, 1, 4) });
});
