import type { Page } from 'playwright/test';
import { wording } from '../corpus/wording';
import { expect, test } from './launch';
import { selectInReader } from './select-in-reader';

const words = wording.window;
const { templates } = words.settings;
const phrase = '化解矛盾';
const own = '重点句';

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('navigation').getByText(words.app.screens.settings).click();
  await page.getByRole('option', { name: words.settings.annotating }).click();
}

async function mark(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: words.app.searchLabel }).fill(phrase);
  await page.getByRole('option').first().click();
  await expect(page.getByRole('region', { name: /^阅读《/u })).toContainText(phrase);
  await selectInReader(page, phrase);
  await expect(page.getByRole('toolbar', { name: words.reader.tools })).toBeVisible();
  await page.keyboard.press('h');
}

test('a colour is called what the person calls it, everywhere, until the name is taken back', async ({ program }) => {
  const { window: page } = program;
  await openSettings(page);
  const field = page.getByRole('textbox', { name: words.settings.colorLabel(wording.annotate.colors.yellow) });
  await field.fill(wording.annotate.colors.blue);
  await page.keyboard.press('Enter');
  const refused = wording.annotate.settings.labelTwice(wording.annotate.colors.blue);
  await expect(page.getByText(words.reader.notDone(refused))).toBeVisible();
  await expect(field).toHaveValue(wording.annotate.colors.blue);
  await field.fill(own);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: words.settings.resetColors })).toBeEnabled();
  await mark(page);
  await expect(page.getByRole('article', { name: words.reader.card(own, phrase) })).toBeVisible();
  await page.getByRole('navigation').getByText(words.app.screens.annotations).click();
  await expect(page.getByRole('button', { name: own })).toBeVisible();
  await openSettings(page);
  await page.getByRole('button', { name: words.settings.resetColors }).click();
  await expect(field).toHaveValue(wording.annotate.colors.yellow);
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue(own);
});

test('a note begins with a template, by key and from the menu', async ({ program }) => {
  const { window: page } = program;
  const [first, second] = wording.annotate.noteTemplates;
  await openSettings(page);
  await page.getByRole('button', { name: templates.changeOf(first.name) }).click();
  await page.getByRole('textbox', { name: templates.text }).fill('我的体会：');
  await page.getByRole('button', { name: templates.save }).click();
  await expect(page.getByText('我的体会：')).toBeVisible();
  await mark(page);
  await expect(
    page.getByRole('article', { name: words.reader.card(wording.annotate.colors.yellow, phrase) }),
  ).toBeVisible();
  await page.keyboard.press('n');
  const note = page.getByRole('textbox', { name: words.reader.noteLabelFor(phrase) });
  await expect(note).toBeFocused();
  await page.keyboard.press('Alt+1');
  await page.keyboard.insertText('先做学生');
  await page.getByRole('group', { name: templates.choose }).getByRole('button', { name: second.name }).click();
  await expect(note).toHaveValue(`我的体会：先做学生\n${second.text}`);
  await expect(note).toBeFocused();
  await page.keyboard.press('Control+Enter');
  const notes = () =>
    page.evaluate(async () => (await window.yuanwen.call('annotations')).map(({ annotation }) => annotation.note));
  await expect.poll(notes).toEqual([`我的体会：先做学生\n${second.text}`]);
});
