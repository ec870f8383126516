import type { Locator, Page } from 'playwright/test';
import { wording } from '../corpus/wording';
import { expect, test } from './launch';
import { keptAnnotations, seedAnnotations } from './seed-annotations';

const words = wording.window.annotations;
const { steps, ...reader } = wording.window.reader;

async function showAnnotations(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: wording.window.app.screens.annotations }).click();
}

function cards(page: Page): Locator {
  return page.getByRole('main').getByRole('article');
}

const colors = async (page: Page) => (await keptAnnotations(page)).map(({ color }) => color);
const tags = async (page: Page) => (await keptAnnotations(page)).map((annotation) => annotation.tags.join('、'));

test('several are chosen by mouse and keyboard, and changed as one step that is undone as one', async ({ program }) => {
  const page = program.window;
  await seedAnnotations(page, [
    { tags: ['班子'] },
    { tags: ['班子', '作风'], color: 'red' },
    { note: '联系走访活动谈' },
    {},
    {},
  ]);
  await showAnnotations(page);
  const main = page.getByRole('main');
  const box = (index: number) => cards(page).nth(index).getByRole('checkbox');

  // A click on its box, then Shift and a click anywhere on another one.
  await cards(page).nth(0).locator('label').click();
  await expect(main.getByText(words.selected(1))).toBeVisible();
  await cards(page)
    .nth(2)
    .getByRole('blockquote')
    .click({ modifiers: ['Shift'] });
  await expect(main.getByText(words.selected(3))).toBeVisible();
  await cards(page)
    .nth(1)
    .getByRole('blockquote')
    .click({ modifiers: ['Control'] });
  await expect(main.getByText(words.selected(2))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(main.getByText(words.selectAll)).toBeVisible();

  // The same with the keyboard alone.
  await box(0).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(main.getByText(words.selected(3))).toBeVisible();
  await expect(box(2)).toBeFocused();

  await main.getByRole('button', { name: words.byColor, exact: true }).click();
  await page.getByRole('dialog').getByRole('radio', { name: wording.annotate.colors.blue }).click();
  await expect(page.getByText(reader.changed(steps.color, 3))).toBeVisible();
  expect(await colors(page)).toEqual(['blue', 'blue', 'blue', 'yellow', 'yellow']);

  await main.getByRole('button', { name: words.byTag, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: words.tagsOfChosen(3) });
  await expect(dialog.getByText(words.share('班子', 2))).toBeVisible();
  await dialog.getByRole('combobox', { name: reader.addTag }).fill('组织生活');
  await page.keyboard.press('Enter');
  await expect.poll(() => tags(page)).toEqual(['班子、组织生活', '班子、作风、组织生活', '组织生活', '', '']);
  // The first Escape closes the offers.
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: reader.removeTag('班子') }).click();
  await expect.poll(() => tags(page)).toEqual(['组织生活', '作风、组织生活', '组织生活', '', '']);
  // The button that was pressed is gone: the keyboard goes on in the dialog.
  await expect(dialog.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await main.getByRole('button', { name: words.byTopic, exact: true }).click();
  const addTopic = page.getByRole('dialog').getByRole('button', { name: reader.addTopic });
  await addTopic.click();
  await page.getByRole('menuitemcheckbox').first().click();
  const ofTopic = async () => (await keptAnnotations(page)).map(({ topicIds }) => topicIds.length);
  await expect.poll(ofTopic).toEqual([1, 1, 1, 0, 0]);
  await page.keyboard.press('Escape');
  await expect(addTopic).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  for (const expected of [
    ['组织生活', '作风、组织生活', '组织生活', '', ''],
    ['班子、组织生活', '班子、作风、组织生活', '组织生活', '', ''],
    ['班子', '班子、作风', '', '', ''],
  ]) {
    await page.keyboard.press('Control+z');
    await expect.poll(() => tags(page)).toEqual(expected);
  }
  await page.keyboard.press('Control+z');
  await expect.poll(() => colors(page)).toEqual(['yellow', 'red', 'yellow', 'yellow', 'yellow']);
  await page.keyboard.press('Control+y');
  await expect.poll(() => colors(page)).toEqual(['blue', 'blue', 'blue', 'yellow', 'yellow']);
});

test('a deletion of many says how many, is one step, and survives a restart both ways', async ({ program }) => {
  let page = program.window;
  const made = await seedAnnotations(page, [{ note: '写了字' }, {}, { tags: ['班子'] }]);
  await showAnnotations(page);
  await expect(cards(page)).toHaveCount(3);
  await page.keyboard.press('Control+a');
  await expect(page.getByText(words.selected(3))).toBeVisible();
  await page.keyboard.press('Delete');
  const dialog = page.getByRole('dialog', { name: words.removeTitle(3) });
  await expect(dialog).toContainText(words.removeHelp(1));
  await dialog.getByRole('button', { name: words.cancel }).click();
  expect(await keptAnnotations(page)).toEqual(made);

  await page.keyboard.press('Delete');
  await dialog.getByRole('button', { name: words.removeNow(3) }).click();
  await expect(page.getByRole('heading', { name: words.empty })).toBeVisible();
  expect(await keptAnnotations(page)).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(cards(page)).toHaveCount(3);
  expect(await keptAnnotations(page)).toEqual(made);

  await program.quit();
  await program.start();
  page = program.window;
  expect(await keptAnnotations(page)).toEqual(made);
});

test('a tag is renamed into another, and taken off, on all annotations at once', async ({ program }) => {
  const page = program.window;
  await seedAnnotations(page, [{ tags: ['班子'] }, { tags: ['班子', '作风'] }, {}]);
  await showAnnotations(page);
  await page.getByRole('button', { name: words.tags.manage }).click();
  const dialog = page.getByRole('dialog', { name: words.tags.title });
  await dialog.getByRole('button', { name: words.tags.renameOf('班子') }).click();
  const field = dialog.getByRole('textbox', { name: words.tags.renameOf('班子') });
  await expect(field).toBeFocused();
  await field.fill('作风');
  await expect(dialog.getByText(words.tags.willMerge('作风', 1))).toBeVisible();
  await dialog.getByRole('button', { name: words.tags.merge, exact: true }).click();
  await expect.poll(() => tags(page)).toEqual(['作风', '作风', '']);
  await dialog.getByRole('button', { name: words.tags.removeOf('作风') }).click();
  await expect(dialog.getByText(words.tags.none)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => tags(page)).toEqual(['班子', '班子、作风', '']);
});

test('of many labels the most used are listed first, the others at a press; the chosen one stays', async ({
  program,
}) => {
  const page = program.window;
  const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月份`);
  await seedAnnotations(page, [...months.map((month) => ({ tags: [month] })), { tags: ['1月份'] }]);
  await showAnnotations(page);
  const list = page.getByRole('region', { name: words.byTag, exact: true });
  const choices = list.getByRole('button', { name: /月份/u });
  await expect(choices).toHaveCount(8);
  await expect(choices.first()).toContainText('1月份');
  await list.getByRole('button', { name: words.allChoices(12) }).click();
  await expect(choices).toHaveCount(12);
  await choices.last().click();
  await list.getByRole('button', { name: words.fewerChoices }).click();
  await expect(choices).toHaveCount(9);
  await expect(choices.last()).toHaveAttribute('aria-pressed', 'true');
});
