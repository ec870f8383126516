import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wording } from '../corpus/wording';
import { expect, test } from './launch';
import { answerOpenDialog } from './program';

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
  const session = await page.context().newCDPSession(page);
  const at = { x: 600, y: 400, data: { items: [], files: [file], dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver'] as const) await session.send('Input.dispatchDragEvent', { type, ...at });
  await expect(page.getByText(words.import.drop)).toBeVisible();
  await session.send('Input.dispatchDragEvent', { type: 'drop', ...at });
  const report = page.getByRole('dialog', { name: words.import.report });
  await expect(report).toContainText(words.import.cameIn(1));
  expect(page.url()).toBe('app://yuanwen/');
  await report.getByRole('button', { name: words.import.toTexts }).click();
  const entry = page.getByRole('listbox', { name: words.texts.list }).getByRole('option', { selected: true });
  await expect(entry).toContainText('关于加强基层服务的意见');
  // All of it, but for the fraction of a pixel by which a list can be scrolled.
  await expect(entry).toBeInViewport({ ratio: 0.99 });
});
