import { expect, it } from 'vitest';
import { whetherToShow } from './whether-to-show';

const now = Promise.resolve();
const never = new Promise<never>(() => {});

it('shows the window once it is painted and the library is open', async () => {
  expect(await whetherToShow(Promise.resolve('opened'), now, never)).toBe(true);
});

it('shows it when either takes too long', async () => {
  expect(await whetherToShow(never, now, now)).toBe(true);
  expect(await whetherToShow(Promise.resolve('opened'), never, now)).toBe(true);
});

it('shows no window over a library that cannot be opened, painted or not', async () => {
  expect(await whetherToShow(Promise.resolve('unusable'), now, never)).toBe(false);
  expect(await whetherToShow(Promise.resolve('unusable'), never, never)).toBe(false);
});
