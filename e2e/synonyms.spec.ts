import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright/test';
import { wording } from '../corpus/wording';
import { expect, test } from './launch';

const words = wording.window.synonyms;
const search = wording.window.search;

async function showSynonyms(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: wording.window.app.screens.settings }).click();
  await page.getByRole('option', { name: words.title }).click();
}

/** What the dialogs to come answer with. */
async function answerDialogs(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, file);
}

test('a set of other names is told what is wrong with it, then added, searched by, removed and brought back', async ({
  program,
}) => {
  const page = program.window;
  await showSynonyms(page);
  const own = page.getByRole('region', { name: words.own });
  const field = own.getByRole('textbox', { name: words.newLabel });
  await field.fill('枫桥经验');
  await field.press('Enter');
  await expect(own.getByRole('alert')).toHaveText(wording.search.synonyms.tooFew);
  await field.fill('枫桥经验，化解矛盾');
  await expect(own.getByRole('alert')).toHaveCount(0);
  await field.press('Enter');
  await expect(own.getByRole('checkbox', { name: '枫桥经验、化解矛盾' })).toBeChecked();
  await expect(field).toHaveValue('');

  const box = page.getByRole('searchbox', { name: wording.window.app.searchLabel });
  await box.fill('枫桥经验');
  const first = page.getByRole('listbox', { name: search.results }).getByRole('option').first();
  await expect(first).toContainText('化解矛盾');
  await expect(first).toContainText(search.kinds.synonym);

  await page.getByRole('button', { name: search.editSynonyms }).click();
  await own.getByRole('button', { name: words.removeLabel('枫桥经验、化解矛盾') }).click();
  await expect(own.getByRole('checkbox')).toHaveCount(0);
  await page.getByRole('button', { name: wording.window.app.undo }).click();
  await expect(own.getByRole('checkbox', { name: '枫桥经验、化解矛盾' })).toBeChecked();
});

test('a list comes in from a file, with what could not be read, and goes out into one', async ({ program, folder }) => {
  const { app, window: page } = program;
  const list = join(folder, '说法.txt');
  writeFileSync(list, '网格员、网格管理员\n民 百姓\n党建 党的建设\n');
  await answerDialogs(app, list);
  await showSynonyms(page);
  await page.getByRole('button', { name: words.import }).click();
  const own = page.getByRole('region', { name: words.own });
  await expect(own.getByRole('checkbox', { name: '网格员、网格管理员' })).toBeChecked();
  await expect(own.getByRole('alert')).toContainText(words.refusedLine(2, wording.search.synonyms.tooShort('民')));
  await expect(page.getByText(words.imported(1, 1))).toBeVisible();

  const copy = join(folder, '给别的支部.txt');
  await answerDialogs(app, copy);
  await own.getByRole('button', { name: words.export }).click();
  await expect(page.getByText(words.exported(1, copy))).toBeVisible();
  expect(readFileSync(copy, 'utf8')).toBe('网格员、网格管理员\n');
});
