import { wording } from '../corpus/wording';
import { expect, test } from './launch';

const words = wording.window.reader;

test('a selection over three paragraphs becomes one annotation, shown in each', async ({ program }) => {
  const page = program.window;
  await page.getByRole('searchbox', { name: wording.window.app.searchLabel }).fill('化解矛盾');
  await page.getByRole('option').first().click();
  await page.getByRole('region', { name: /^阅读《/u }).waitFor();
  const marked = await page.evaluate(() => {
    const blocks = [...document.querySelectorAll('p[data-passage]')].filter((block) => block.textContent.length > 40);
    const [first, , last] = blocks;
    const from = first?.querySelector('[data-start]')?.firstChild;
    const to = last?.querySelector('[data-start]')?.firstChild;
    if (!first || !last || !from || !to) throw new Error('No three paragraphs');
    first.scrollIntoView({ block: 'start' });
    document.getSelection()?.setBaseAndExtent(from, 2, to, 6);
    return document.getSelection()?.toString() ?? '';
  });
  await expect(page.getByRole('toolbar', { name: words.tools })).toBeVisible();
  await page.keyboard.press('h');
  await expect(page.getByRole('complementary', { name: words.margin }).getByRole('article')).toHaveCount(1);
  const [entry, ...others] = await page.evaluate(() => window.yuanwen.call('annotations'));
  expect(others).toEqual([]);
  const { quote = '', further = [] } = entry?.annotation ?? {};
  const parts = [quote, ...further.map((part) => part.quote)];
  expect(parts.join('').replace(/\s/gu, '')).toBe(marked.replace(/\s/gu, ''));
  const card = page.getByRole('complementary', { name: words.margin }).getByRole('article');
  for (const part of parts) await expect(card).toContainText(part);
  await expect(page.locator(`[data-annotation="${entry?.annotation.id}"]`).first()).toBeVisible();
  const passages = await page.evaluate(
    (id) =>
      new Set(
        [...document.querySelectorAll(`[data-annotation="${id}"]`)].map((mark) =>
          mark.closest('[data-passage]')?.getAttribute('data-passage'),
        ),
      ).size,
    entry?.annotation.id,
  );
  expect(passages).toBe(parts.length);
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-annotation]')).toHaveCount(0);
});
