import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wording } from '../corpus/wording';
import { dragOver } from './drag-files';
import { expect, test } from './launch';
import { libraryProcessId } from './library-process';
import { answerOpenDialog, answerSaveDialog } from './program';

const words = wording.window;
const text = '关于加强基层服务的意见\n\n一、总体要求\n\n坚持把服务群众作为出发点，逐户走访，建立台账。\n';

test('files chosen in the dialog come in, and are found', async ({ program, folder }) => {
  const { app, window: page } = program;
  const good = join(folder, '意见.txt');
  const bad = join(folder, '空白.txt');
  writeFileSync(good, text);
  writeFileSync(bad, '');
  await answerOpenDialog(app, [good, bad]);
  await page.getByRole('button', { name: words.app.import }).click();
  const report = page.getByRole('dialog', { name: words.import.report });
  await expect(report).toContainText(words.import.cameIn(1));
  await expect(report).toContainText('空白.txt');
  await report.getByRole('button', { name: words.import.close, exact: true }).click();
  await page.getByRole('searchbox', { name: words.app.searchLabel }).fill('逐户走访');
  await expect(page.getByRole('option').first()).toContainText('逐户走访');
});

test('files dropped on the window come in, and are shown among the texts', async ({ program, folder }) => {
  const page = program.window;
  const file = join(folder, '意见.txt');
  writeFileSync(file, text);
  // Whoever listens to the window does so once the keyboard has been given to the search box.
  await expect(page.getByRole('searchbox', { name: words.app.searchLabel })).toBeFocused();
  await (await dragOver(page, [file], words.import.drop)).drop();
  const report = page.getByRole('dialog', { name: words.import.report });
  await expect(report).toContainText(words.import.cameIn(1));
  expect(page.url()).toBe('app://yuanwen/');
  await report.getByRole('button', { name: words.import.toTexts }).click();
  const entry = page.getByRole('listbox', { name: words.texts.list }).getByRole('option', { selected: true });
  await expect(entry).toContainText('关于加强基层服务的意见');
  // All of it, but for the fraction of a pixel by which a list can be scrolled.
  await expect(entry).toBeInViewport({ ratio: 0.99 });
});

test('the keyboard stays in the report when a text was read in another encoding', async ({ program, folder }) => {
  const { app, window: page } = program;
  const file = join(folder, '太短.txt');
  // Two characters in GB 18030: too few to be sure of.
  writeFileSync(file, Buffer.from('b5b3d4b1', 'hex'));
  await answerOpenDialog(app, [file]);
  await page.getByRole('button', { name: words.app.import }).click();
  const report = page.getByRole('dialog', { name: words.import.report });
  await report.getByRole('button', { name: words.import.encodingOf('党员') }).press('Enter');
  const big5 = words.import.encodingChooseOf(words.import.encodings.big5);
  await page.getByRole('button', { name: big5 }).press('Enter');
  await expect(page.getByRole('dialog', { name: words.import.encodingTitle })).toHaveCount(0);
  await expect(report.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(report).toHaveCount(0);
});

/** A folder of texts, long enough for an import to be stopped on its way. */
function manyTexts(folder: string): string {
  const files = join(folder, '材料');
  mkdirSync(files);
  const paragraph = '走访群众，听取意见，逐条登记，限期答复，一件一件抓落实。'.repeat(40);
  for (let number = 1; number <= 60; number += 1) {
    const paragraphs = Array.from({ length: 30 }, (_, index) => `第${number}号第${index}段，${paragraph}`);
    writeFileSync(join(files, `第${number}号.txt`), `第${number}号走访记录\n\n${paragraphs.join('\n\n')}\n`);
  }
  return files;
}

test('an import is paused, broken off by a crash, taken up again and written down', async ({ program, folder }) => {
  const { app, window: page } = program;
  await answerOpenDialog(app, [manyTexts(folder)]);
  await page.getByRole('button', { name: words.app.import }).click();
  const card = page.getByRole('complementary', { name: words.import.working });
  await card.getByRole('button', { name: words.import.pause }).click();
  await expect(card).toContainText(words.import.paused);
  const before = await page.evaluate(() => window.yuanwen.call('texts'));
  expect(before.length).toBeLessThan(17 + 60);

  process.kill(await libraryProcessId(app), 'SIGKILL');
  const offer = page.getByRole('complementary', { name: words.import.unfinished });
  await offer.getByRole('button', { name: words.import.takeUp }).click();
  const showReport = page.getByRole('button', { name: words.import.showReport });
  const report = page.getByRole('dialog', { name: words.import.report });
  await expect(showReport.or(report)).toBeVisible();
  if (await showReport.isVisible()) await showReport.click();
  await expect(report).toContainText(words.import.cameIn(60));
  const list = join(folder, '单子.txt');
  await answerSaveDialog(app, list);
  await report.getByRole('button', { name: words.import.save }).click();
  await expect(page.getByText(words.import.savedTo(list))).toBeVisible();
  expect(readFileSync(list, 'utf8')).toContain('《第60号走访记录》　来自 第60号.txt');
});

test('what a text is called is put right, and the text is taken out again', async ({ program, folder }) => {
  const { app, window: page } = program;
  const file = join(folder, '意见.txt');
  writeFileSync(file, text);
  await answerOpenDialog(app, [file]);
  await page.getByRole('button', { name: words.app.import }).click();
  await page.getByRole('button', { name: words.import.toTexts }).click();
  await page.getByRole('button', { name: words.texts.particularsAction }).click();
  await page.getByLabel(words.texts.particularNames.title, { exact: true }).fill('服务意见');
  await page.getByLabel(words.texts.particularNames.documentNumber).fill('某发〔2024〕7号');
  await page.getByRole('button', { name: words.texts.saveParticulars }).click();
  const entry = page.getByRole('listbox', { name: words.texts.list }).getByRole('option', { selected: true });
  await expect(entry).toContainText('服务意见');
  await expect(page.getByText('（《服务意见》，某发〔2024〕7号）')).toBeVisible();

  await page.getByRole('button', { name: words.texts.remove }).click();
  const dialog = page.getByRole('dialog', { name: words.texts.removeTitle('服务意见') });
  await expect(dialog).toContainText('意见.txt');
  await dialog.getByRole('button', { name: words.texts.removeNow }).click();
  await expect(page.getByText(words.texts.removed(1))).toBeVisible();
  await expect(page.getByText(words.texts.count(17, 17))).toBeVisible();
});
