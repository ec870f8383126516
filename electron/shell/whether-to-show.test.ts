import { expect, it } from 'vitest';
import { whetherToShow } from './whether-to-show';

const never = new Promise<never>(() => {});

it('shows the window once the library is open, or takes too long', async () => {
  expect(await whetherToShow(Promise.resolve('opened'), never)).toBe(true);
  expect(await whetherToShow(never, Promise.resolve())).toBe(true);
});

it('shows no window over a library that cannot be opened, however long its dialog stands', async () => {
  expect(await whetherToShow(Promise.resolve('unusable'), never)).toBe(false);
  expect(await whetherToShow(Promise.resolve('unusable'), Promise.resolve())).toBe(false);
});
