import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { wordText } from '../corpus/quotes/word/word-text';
import { wording } from '../corpus/wording';
import { expect, test } from './launch';
import { answerOpenDialog, answerSaveDialog } from './program';

const words = wording.window.check;
const exact = '不是级别问题，最核心最关键的是感情问题';
const wrong = exact.replace('最核心最关键', '最关键最核心');

async function wordDraft(file: string, quote: string): Promise<void> {
  const runs = [
    new TextRun('文章指出：“'),
    new TextRun({ text: quote.slice(0, 9), bold: true }),
    new TextRun({ text: quote.slice(9), italics: true }),
    new TextRun('”。'),
  ];
  writeFileSync(
    file,
    await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children: runs })] }] })),
  );
}

function partsOf(file: string) {
  const parts = unzipSync(readFileSync(file));
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const document = part('word/document.xml');
  return { document, comments: part('word/comments.xml'), text: wordText(document, new Set()).text };
}

test('a Word draft is opened, corrected and given back with comments, in its own look', async ({ program, folder }) => {
  const { app, window: page } = program;
  const own = join(folder, '讲稿.docx');
  const given = join(folder, '讲稿（带批注）.docx');
  await wordDraft(own, wrong);
  const before = readFileSync(own);
  await answerOpenDialog(app, [own]);
  await page.keyboard.press('Control+7');
  await page.getByRole('button', { name: words.openFile }).click();
  await page.getByRole('button', { name: words.replace, exact: true }).click();
  await page.getByRole('button', { name: words.cite, exact: true }).click();
  await answerSaveDialog(app, given);
  await page.getByRole('button', { name: words.annotate }).click();
  await expect(page.getByText(words.annotated(given, 1))).toBeVisible();

  const { document, comments, text } = partsOf(given);
  expect(text).toMatch(new RegExp(`^文章指出：“${exact}”（《[^（）]+》[^（）]*）。\\n$`, 'u'));
  expect(comments).toContain(wording.check.statuses.altered);
  expect(comments).toContain(wrong);
  expect(document).toContain('<w:b/>');
  expect(document).toContain('<w:i/>');
  expect(readFileSync(own).equals(before)).toBe(true);

  await answerSaveDialog(app, join(folder, '没有的文件夹', '讲稿.docx'));
  await page.getByRole('button', { name: words.annotate }).click();
  await expect(page.getByText('没有写成')).toBeVisible();

  await wordDraft(own, exact);
  await page.getByRole('button', { name: words.annotate }).click();
  await expect(page.getByText(wording.check.draftChanged('讲稿.docx'))).toBeVisible();
});

test('what became of the quotations is seen as a page, and written', async ({ program, folder }) => {
  const { app, window: page } = program;
  const own = join(folder, '讲稿.docx');
  const report = join(folder, '核对情况.docx');
  await wordDraft(own, wrong);
  await answerOpenDialog(app, [own]);
  await page.keyboard.press('Control+7');
  await page.getByRole('button', { name: words.openFile }).click();
  await page.getByRole('button', { name: words.replace, exact: true }).click();
  await page.getByRole('button', { name: words.more, exact: true }).click();
  await page.getByRole('menuitem', { name: words.report }).click();
  const dialog = page.getByRole('dialog', { name: wording.window.export.title.check });
  await expect(dialog.getByText(wording.window.export.page(1, 1))).toBeVisible();
  await answerSaveDialog(app, report);
  await dialog.getByRole('button', { name: wording.window.export.start }).click();
  await expect(dialog).toBeHidden();
  const { text } = partsOf(report);
  expect(text).toContain(wording.check.report.title);
  expect(text).toContain(wording.check.report.replaced);
  expect(text).toContain(wording.check.statuses.altered);
});

test('after a start the Word draft is asked for again; pasted words become a document', async ({ program, folder }) => {
  const own = join(folder, '讲稿.docx');
  const given = join(folder, '给支部的.docx');
  await wordDraft(own, wrong);
  await answerOpenDialog(program.app, [own]);
  await program.window.keyboard.press('Control+7');
  await program.window.getByRole('button', { name: words.openFile }).click();
  await expect(program.window.getByRole('button', { name: words.annotate })).toBeVisible();
  await program.quit();

  await program.start();
  const { app, window: page } = program;
  await answerOpenDialog(app, [own]);
  await answerSaveDialog(app, given);
  await page.keyboard.press('Control+7');
  await page.getByRole('button', { name: words.annotate }).click();
  await expect(page.getByText(words.annotated(given, 1))).toBeVisible();
  expect(partsOf(given).document).toContain('<w:i/>');

  await page.getByRole('button', { name: words.clear }).click();
  await page.getByRole('textbox', { name: words.paste }).fill(`他说：“${wrong}”。`);
  await page.getByRole('button', { name: words.start }).click();
  const pasted = join(folder, '粘贴的.docx');
  await answerSaveDialog(app, pasted);
  await page.getByRole('button', { name: words.annotate }).click();
  await expect(page.getByText(words.annotated(pasted, 1))).toBeVisible();
  expect(partsOf(pasted).text).toBe(`他说：“${wrong}”。\n`);
});
