import { expect, it } from 'vitest';
import { cropped, type GreyImage, resized } from './grey-image';

const image: GreyImage = { width: 4, height: 2, data: Uint8Array.from([0, 100, 200, 40, 20, 80, 220, 60]) };

it('takes the mean of what a smaller pixel covers', () => {
  expect([...resized(image, 2, 1).data]).toEqual([50, 130]);
});

it('puts larger pixels between those they lie between', () => {
  const { width, height, data } = resized({ width: 2, height: 1, data: Uint8Array.from([0, 200]) }, 4, 1);
  expect([width, height, [...data]]).toEqual([4, 1, [0, 50, 150, 200]]);
});

it('crops to what lies inside the picture', () => {
  const { width, height, data } = cropped(image, { left: 2.4, top: -3, right: 9, bottom: 1 });
  expect([width, height, [...data]]).toEqual([2, 1, [200, 40]]);
});
