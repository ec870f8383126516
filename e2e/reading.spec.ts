import type { Locator, Page } from 'playwright/test';
import { wording } from '../corpus/wording';
import { expect, test } from './launch';
import { selectInReader } from './select-in-reader';

const words = wording.window;
const phrase = '化解矛盾';

test.beforeEach(async ({ program }) => {
  const page = program.window;
  await page.getByRole('searchbox', { name: words.app.searchLabel }).fill(phrase);
  await page.getByRole('option').first().click();
  await expect(page.getByRole('region', { name: /^阅读《/u })).toContainText(phrase);
  await selectInReader(page, phrase);
  await expect(page.getByRole('toolbar', { name: words.reader.tools })).toBeVisible();
});

function quotes(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () =>
    (await window.yuanwen.call('annotations')).map(({ annotation }) => annotation.quote),
  );
}

test('the selected words are copied exactly, with where they stand', async ({ program }) => {
  const { app, window: page } = program;
  await page.keyboard.press('Control+Alt+c');
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toMatch(new RegExp(`^“${phrase}”（.*《.+》.*）$`, 'u'));
});

test('a mark is made, taken back and made again by the keyboard alone', async ({ program }) => {
  const page = program.window;
  await page.keyboard.press('h');
  await expect.poll(() => quotes(page)).toEqual([phrase]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => quotes(page)).toEqual([]);
  await page.keyboard.press('Control+y');
  await expect.poll(() => quotes(page)).toEqual([phrase]);
});

test('a selection is marked in the colour that is pressed', async ({ program }) => {
  const page = program.window;
  const tools = page.getByRole('toolbar', { name: words.reader.tools });
  await tools.getByRole('radio', { name: wording.annotate.colors.green }).click();
  const colors = () =>
    page.evaluate(async () => (await window.yuanwen.call('annotations')).map(({ annotation }) => annotation.color));
  await expect.poll(colors).toEqual(['green']);
});

test('annotations that lie over each other are opened one after the other by pressing the words', async ({
  program,
}) => {
  const page = program.window;
  const { yellow, blue } = wording.annotate.colors;
  await page.keyboard.press('h');
  const whole = page.getByRole('article', { name: words.reader.card(yellow, phrase) });
  await expect(whole).toBeVisible();
  await selectInReader(page, '矛盾');
  await page.getByRole('toolbar', { name: words.reader.tools }).getByRole('radio', { name: blue }).click();
  const part = page.getByRole('article', { name: words.reader.card(blue, '矛盾') });
  const opened = (card: Locator) => card.getByRole('textbox', { name: /^批注：/u });
  await expect(opened(part)).toBeVisible();
  const mark = page.getByRole('region', { name: /^阅读《/u }).getByRole('button', { name: '矛盾', exact: true });
  await mark.click();
  await expect(opened(whole)).toBeVisible();
  await mark.press('Enter');
  await expect(opened(part)).toBeVisible();
  await expect(opened(whole)).toHaveCount(0);
});
