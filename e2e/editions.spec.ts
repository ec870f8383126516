import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wording } from '../corpus/wording';
import { expect, test } from './launch';
import { answerOpenDialog } from './program';

const words = wording.window;

test('two editions are compared side by side, from difference to difference, and copied', async ({ program }) => {
  const { app, window: page } = program;
  await page.getByRole('button', { name: words.app.screens.texts, exact: true }).click();
  const list = page.getByRole('listbox', { name: words.texts.list });
  await list.getByRole('option', { name: '新形势下加强群众工作调研报告' }).click();
  await page.getByRole('button', { name: words.comparison.otherEditionsHelp(1) }).click();
  const comparison = page.getByRole('region', { name: words.comparison.title });
  await expect(comparison.locator('del').first()).toBeVisible();
  await expect(comparison.locator('ins').first()).toBeVisible();
  await page.keyboard.press('Alt+ArrowDown');
  const chosen = comparison.getByRole('option', { selected: true });
  await expect(chosen).toHaveCount(1);
  await page.keyboard.press('Control+Alt+c');
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toMatch(/《新形势下加强群众工作调研报告》.*《加强和改进新形势下群众工作调研报告》/su);
  await page.getByRole('button', { name: words.comparison.back }).click();
  await expect(page.getByRole('region', { name: words.reader.reader('新形势下加强群众工作调研报告') })).toBeVisible();
});

test('a corrected text takes the place of the old one, with its notes; what is lost is put by a key', async ({
  program,
  folder,
}) => {
  const { app, window: page } = program;
  const text = await page.evaluate(async () => {
    const old = (await window.yuanwen.call('texts')).find(({ order }) => order === 8);
    const read = await window.yuanwen.call('readText', old?.id ?? '');
    if (!read.ok) throw new Error(read.failure.message);
    const [kept, gone] = read.value.passages.filter((passage) => passage.text.length > 80);
    for (const passage of [kept, gone]) {
      await window.yuanwen.call('annotate', { passageId: passage?.id ?? '', start: 5, end: 30, note: '学习要点' });
    }
    const changed = `${gone?.text.slice(0, 10)}${'改'.repeat(14)}${gone?.text.slice(24)}`;
    return read.value.passages.map((passage) => (passage === gone ? changed : passage.text)).join('\n\n');
  });
  const file = join(folder, '校订稿.txt');
  writeFileSync(file, text);
  await answerOpenDialog(app, [file]);
  await page.getByRole('button', { name: words.app.import }).click();
  const report = page.getByRole('dialog', { name: words.import.report });
  await report.getByRole('button', { name: words.replacing.replace }).click();
  await expect(page.getByText(words.replacing.done(1, 1))).toBeVisible();
  await report.getByRole('button', { name: words.import.close, exact: true }).click();
  await page.getByRole('button', { name: words.app.screens.annotations, exact: true }).click();
  const tray = page.getByRole('region', { name: words.annotations.unplaced });
  await tray.getByRole('button', { name: words.lostPlaces.put }).first().focus();
  await page.keyboard.press('1');
  await expect(tray).toHaveCount(0);
  const placements = () =>
    page.evaluate(async () => (await window.yuanwen.call('annotations')).map(({ annotation }) => annotation.placement));
  expect(await placements()).toEqual(['placed', 'placed']);
});
