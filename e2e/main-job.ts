import { join } from 'node:path';
import { wording } from '../corpus/wording';
import { expect } from './launch';
import { answerSaveDialog, type Program } from './program';
import { selectInReader } from './select-in-reader';
import { partOfDocument, wordsOfWord } from './words-in-document';

const words = wording.window;

/** Stands in several of the shipped texts. */
const phrase = '化解矛盾';
const note = '下周支部会上讨论：本社区如何落实。';

/**
 * What a branch secretary comes for: find a sentence, open it, mark it and write a note, end the program, start it
 * again, find the annotation, and take it away as a Word file.
 */
export async function doMainJob(program: Program): Promise<void> {
  await searchAndOpen(program);
  await markAndWrite(program);
  await program.quit();

  await program.start();
  await findAnnotation(program);
  const file = join(program.folder, '摘编.docx');
  await exportTo(program, file);
  const text = wordsOfWord(file);
  expect(text).toContain(phrase);
  expect(text).toContain(note);
  expect(partOfDocument(file, 'word/document.xml')).toContain('<w:pStyle w:val="Heading1"');
}

async function searchAndOpen({ window: page }: Program): Promise<void> {
  const box = page.getByRole('searchbox', { name: words.app.searchLabel });
  await box.pressSequentially(phrase);
  const hits = page.getByRole('listbox', { name: words.search.results }).getByRole('option');
  await expect(hits.first()).toContainText(phrase);
  await box.press('ArrowDown');
  await hits.first().press('Enter');
  await expect(page.getByRole('region', { name: /^阅读《/u })).toContainText(phrase);
}

async function markAndWrite({ window: page }: Program): Promise<void> {
  await selectInReader(page, phrase);
  const tools = page.getByRole('toolbar', { name: words.reader.tools });
  await tools.getByRole('button', { name: words.reader.note }).click();
  const field = page.getByRole('textbox', { name: words.reader.noteLabelFor(phrase) });
  await expect(field).toBeFocused();
  await page.keyboard.type(note);
  await page.keyboard.press('Control+Enter');
  const saved = () =>
    page.evaluate(async () => (await window.yuanwen.call('annotations')).map((entry) => entry.annotation));
  await expect.poll(saved).toEqual([expect.objectContaining({ quote: phrase, note, placement: 'placed' })]);
}

async function findAnnotation({ window: page }: Program): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: words.app.screens.annotations }).click();
  const card = page.getByRole('main').getByRole('article').filter({ hasText: phrase });
  await expect(card).toHaveCount(1);
  await expect(card).toContainText(note);
}

async function exportTo({ app, window: page }: Program, file: string): Promise<void> {
  await answerSaveDialog(app, file);
  await page.getByRole('main').getByRole('button', { name: words.annotations.export }).click();
  const dialog = page.getByRole('dialog', { name: words.export.title.annotations });
  await expect(dialog).toContainText(note);
  await dialog.getByRole('radio', { name: words.export.formats.docx.name }).check({ force: true });
  await dialog.getByRole('button', { name: words.export.start }).click();
  await expect(page.getByText(words.export.done(1, '摘编.docx'))).toBeVisible();
}
