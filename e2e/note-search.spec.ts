import type { Page } from 'playwright/test';
import { wording } from '../corpus/wording';
import { expect, test } from './launch';

const words = wording.window.search;

function searchBox(page: Page) {
  return page.getByRole('searchbox', { name: wording.window.app.searchLabel });
}

function results(page: Page) {
  return page.getByRole('listbox', { name: words.results }).getByRole('option');
}

/** Annotates the first place of some words behind the window. */
async function annotate(page: Page, quote: string, note: string, tags: readonly string[]): Promise<void> {
  await page.evaluate(
    async ([phrase, written, labels]) => {
      const { hits } = await window.yuanwen.call('search', { query: phrase, limit: 1 });
      const { passage } = hits[0] ?? {};
      const start = passage?.text.indexOf(phrase) ?? 0;
      const range = { passageId: passage?.id ?? '', start, end: start + phrase.length };
      await window.yuanwen.call('annotate', { ...range, note: written, tags: labels });
    },
    [quote, note, tags] as const,
  );
}

test('what was written is found beside the texts, and by its field', async ({ program }) => {
  const page = program.window;
  await annotate(page, '一吐为快', '土地流转的纠纷，请老王发言', ['班子']);
  await annotate(page, '命令主义', '限期整改', []);
  const box = searchBox(page);

  await box.fill('土地流转');
  await expect(page.getByText(`${words.notes} ${words.notesCount(1)}`)).toBeVisible();

  await box.fill('命令主义');
  await expect(results(page).first()).toContainText('限期整改');

  await box.fill('群众 班子');
  await page.getByRole('button', { name: words.fieldMenuHelp }).click();
  await page.getByRole('menuitem', { name: words.fieldHelp.tag }).click();
  await expect(box).toHaveValue('群众 标签:班子');
  await expect(box).toBeFocused();
  await expect(results(page)).toHaveCount(1);
  await expect(results(page).first()).toContainText('请老王发言');
  await expect(page.getByRole('status')).toContainText(wording.search.quotedIn(wording.search.fields.tag, '班子'));

  await box.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /^阅读《/u })).toContainText('一吐为快');
});

test('a name of a field alone is no query yet', async ({ program }) => {
  const page = program.window;
  await page.getByRole('button', { name: words.fieldMenuHelp }).click();
  await page.getByRole('menuitem', { name: words.fieldHelp.note }).click();
  await expect(searchBox(page)).toHaveValue('批注:');
  await expect(page.getByRole('heading', { name: words.startTitle })).toBeVisible();
});

test('a note that holds what no text does opens its passage, and the list of annotations shows all', async ({
  program,
}) => {
  const page = program.window;
  await annotate(page, '一吐为快', '㐂字开头的便条', []);
  await searchBox(page).fill('㐂');
  await expect(page.getByRole('heading', { name: words.nothingButNotes('㐂') })).toBeVisible();
  await page.getByRole('button', { name: `${words.notes} ${words.notesCount(1)}` }).click();
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('article')).toContainText('㐂字开头的便条');
});
