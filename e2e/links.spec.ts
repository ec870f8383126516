import type { Page } from 'playwright/test';
import { wording } from '../corpus/wording';
import { expect, test } from './launch';
import { openFirstHit } from './open-first-hit';
import { keptAnnotations } from './seed-annotations';
import { selectInReader } from './select-in-reader';

const words = wording.window.links;
const reader = wording.window.reader;

/** Marks words of the open text by hand and key. */
async function mark(page: Page, marked: string): Promise<void> {
  await selectInReader(page, marked);
  await expect(page.getByRole('toolbar', { name: reader.tools })).toBeVisible();
  await page.keyboard.press('h');
  await expect(page.getByRole('complementary', { name: reader.margin }).getByRole('article')).toHaveCount(1);
}

async function pressInText(page: Page, key: string): Promise<void> {
  const article = page.getByRole('region', { name: reader.article });
  await article.focus();
  await expect(article).toBeFocused();
  await page.keyboard.press(key);
}

test('a mark refers to a passage elsewhere: seen at both ends, followed by click and key, taken away and put back', async ({
  program,
}) => {
  const page = program.window;
  await openFirstHit(page, '化解矛盾');
  const margin = page.getByRole('complementary', { name: reader.margin });
  await mark(page, '化解矛盾的能力');

  // The far end is searched for and chosen with the keyboard alone.
  await pressInText(page, 'c');
  const dialog = page.getByRole('dialog', { name: words.title });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.insertText('教育实践活动要求');
  await expect(dialog.getByRole('listbox', { name: words.found }).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  const [{ links: [link] = [], passageId } = { passageId: '' }] = await keptAnnotations(page);
  expect(link?.quote).toContain('教育实践活动要求');
  const out = margin.getByRole('list', { name: words.see });
  await expect(out).toContainText(link?.quote ?? '');
  await expect(page.locator(`[data-passage="${passageId}"]`)).toHaveAttribute('data-links', words.signs.out);

  // One click across, where the same is seen from the other side; one key back.
  await out.getByRole('button').first().click();
  const far = page.locator(`[data-passage="${link?.passageId}"]`);
  await expect(far).toBeInViewport();
  await expect(far).toHaveAttribute('data-links', words.signs.in);
  await expect(margin.getByRole('region', { name: words.incoming }).getByRole('button')).toHaveCount(1);
  await pressInText(page, 'g');
  const near = page.locator(`[data-passage="${passageId}"]`);
  await expect(near).toBeInViewport();

  // Taken away, put back and taken away again; nothing but the link goes.
  await margin.getByRole('button', { name: words.remove(link?.quote ?? '') }).click();
  await expect(out).toHaveCount(0);
  await expect(near).not.toHaveAttribute('data-links');
  await pressInText(page, 'Control+z');
  await expect(out).toContainText(link?.quote ?? '');
  expect((await keptAnnotations(page)).map(({ links }) => links)).toEqual([[link]]);
  await page.keyboard.press('Control+y');
  await expect(out).toHaveCount(0);
  expect(await keptAnnotations(page)).toMatchObject([{ passageId }]);
});

test('the passage that was read last is at hand to refer to', async ({ program }) => {
  const page = program.window;
  await openFirstHit(page, '化解矛盾');
  await mark(page, '能够为群众办实事');
  await page
    .getByRole('complementary', { name: reader.margin })
    .getByRole('button', { name: new RegExp(`^${words.add}`, 'u') })
    .click();
  const recent = page.getByRole('listbox', { name: words.recent }).getByRole('option');
  await expect(recent).toHaveCount(1);
  await recent.first().click();
  await expect(page.getByText(words.linked('提高做好新形势下群众工作的能力'))).toBeVisible();
  const [annotation] = await keptAnnotations(page);
  expect(annotation?.links?.[0]?.textId).toBe(annotation?.textId);
  // Within one text, too, the key goes there and back.
  for (const there of [annotation?.links?.[0]?.passageId, annotation?.passageId]) {
    await pressInText(page, 'g');
    await expect(page.locator('[data-passage][class*="current"]')).toHaveAttribute('data-passage', there ?? '');
  }
});
