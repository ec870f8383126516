import { wording } from '../corpus/wording';
import { expect, test } from './launch';

const words = wording.window;

test('full-width letters, digits and marks find what stands in half width', async ({ program }) => {
  const page = program.window;
  const box = page.getByRole('searchbox', { name: words.app.searchLabel });
  const hits = page.getByRole('listbox', { name: words.search.results }).getByRole('option');
  await box.fill('２０１５');
  await expect(hits.first().locator('mark').first()).toHaveText('2015');
  await box.fill('标题：能力　化解矛盾');
  await expect(hits.first()).toContainText('化解矛盾');
});

test('a whole paragraph that is pasted finds itself, and nothing is offered over it', async ({ program }) => {
  const { app, window: page } = program;
  const paragraph = await page.evaluate(async () => {
    const { hits } = await window.yuanwen.call('search', { query: '化解矛盾' });
    const longest = hits.toSorted((a, b) => b.passage.text.length - a.passage.text.length)[0];
    return longest?.passage.text ?? '';
  });
  expect(paragraph.length).toBeGreaterThan(150);
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(`  ${text}\n`), paragraph);
  const box = page.getByRole('searchbox', { name: words.app.searchLabel });
  await box.focus();
  await page.keyboard.press('Control+v');
  const hits = page.getByRole('listbox', { name: words.search.results }).getByRole('option');
  await expect(hits.first()).toContainText(paragraph.slice(0, 40));
  await expect(page.getByRole('button', { name: new RegExp(`^${words.search.kinds.literal}`, 'u') })).toBeVisible();
  await expect(page.getByRole('listbox', { name: words.search.suggestions })).toHaveCount(0);
});

test('far more text than a query is cut and answered, with a word about it', async ({ program }) => {
  const page = program.window;
  const box = page.getByRole('searchbox', { name: words.app.searchLabel });
  await box.fill('群众（'.repeat(100_000));
  await expect(page.getByRole('contentinfo').getByRole('status')).toContainText('只用了前');
  await box.fill('化解矛盾');
  await expect(page.getByRole('option').first()).toContainText('化解矛盾');
});
