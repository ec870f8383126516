import { join } from 'node:path';
import { wording } from '../corpus/wording';
import { expect } from './launch';
import { answerOpenDialog, type Program } from './program';

const words = wording.window;
const files = join(import.meta.dirname, '..', 'corpus', 'testing', 'files');

/** One text in five formats, and a file that cannot be read: they come in, are told of, and are found. */
export async function bringInDocuments({ app, window: page }: Program): Promise<void> {
  const names = [
    'word-自动编号.docx',
    'word-脚注.doc',
    'pdf-两栏.pdf',
    'pdf-国标编码.pdf',
    'book-两章.epub',
    'bad-扫描件.pdf',
  ];
  await answerOpenDialog(
    app,
    names.map((name) => join(files, name)),
  );
  await page.getByRole('button', { name: words.app.import }).click();
  const report = page.getByRole('dialog', { name: words.import.report });
  await expect(report).toContainText(words.import.cameIn(5));
  await expect(report).toContainText(wording.formats.scanned);
  await report.getByRole('button', { name: words.import.close, exact: true }).click();
  for (const found of ['（二）用好要点，联系实际', '字体没有嵌入，编码是国标', '读原文要从头读起']) {
    await page.getByRole('searchbox', { name: words.app.searchLabel }).fill(`“${found}”`);
    await expect(page.getByRole('option').first()).toContainText(found.slice(0, 8));
  }
}
