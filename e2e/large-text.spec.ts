import { wording } from '../corpus/wording';
import { expect, test } from './launch';
import { resize } from './program';

const words = wording.window;

test.beforeEach(async ({ program }) => {
  const { window: page } = program;
  await resize(program, 1024, 640);
  await page.evaluate(() =>
    localStorage.setItem('preferences', JSON.stringify({ textSize: 200, appearance: 'contrast' })),
  );
  await page.reload();
  await page.getByRole('main').waitFor();
});

test('in the smallest window at 200 % the name of every screen is in sight', async ({ program }) => {
  const rail = program.window.getByRole('navigation', { name: words.app.screensLabel });
  for (const name of Object.values(words.app.screens)) {
    await expect(rail.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
  }
});

test('in the smallest window at 200 % every key of the list is in sight sideways', async ({ program }) => {
  const page = program.window;
  await page.keyboard.press('F1');
  await expect(page.getByRole('heading', { name: words.shortcuts.groups[0].title })).toBeVisible();
  const main = await page.getByRole('main').boundingBox();
  const keys = await Promise.all((await page.locator('main kbd').all()).map((key) => key.boundingBox()));
  const ends = keys.map((key) => (key?.x ?? 0) + (key?.width ?? 0));
  expect(ends.length).toBeGreaterThan(20);
  expect(Math.max(...ends)).toBeLessThan((main?.x ?? 0) + (main?.width ?? 0));
});

test('in the smallest window at 200 % what was tidied opens from its text, and leads back', async ({ program }) => {
  const page = program.window;
  await page.keyboard.press('Control+2');
  await page.getByRole('main').getByRole('option').first().click();
  await page.getByRole('button', { name: words.texts.facts }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.texts.tidying }).click();
  await expect(page.getByRole('region', { name: words.tidying.title })).toBeVisible();
  await page.getByRole('button', { name: words.tidying.back }).click();
  await expect(page.getByRole('button', { name: words.texts.facts })).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
});
