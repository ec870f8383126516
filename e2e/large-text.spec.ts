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

test('in the smallest window at 200 % a quotation that is checked has room for its words', async ({ program }) => {
  const page = program.window;
  const { check } = words;
  const quotes = ['不是级别问题，最关键最核心的是感情问题', '只有了解群众，才能密切党群血肉联系'];
  await page.keyboard.press('Control+7');
  await page.getByRole('textbox', { name: check.paste }).fill(quotes.map((quote) => `“${quote}”。`).join('\n'));
  await page.getByRole('button', { name: check.start }).press('Enter');
  const card = (at: number) => page.getByRole('list', { name: check.listLabel }).getByRole('listitem').nth(at);
  await expect(card(0)).toBeVisible();
  await page.keyboard.press('n');
  await expect(card(1).getByText(quotes[1] ?? '')).toBeInViewport({ ratio: 0.99 });
});
