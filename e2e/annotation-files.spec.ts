import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { Annotation } from '../corpus/model';
import { wording } from '../corpus/wording';
import { expect, test } from './launch';
import { answerOpenDialog, answerSaveDialog, chooseMenu, Program } from './program';

const words = wording.window.annotationFile;
const exportWords = wording.window.export;

/** Without the topics of their passages, which come when they are worked out. */
function annotationsIn(page: Page): Promise<readonly Annotation[]> {
  return page.evaluate(async () => (await window.yuanwen.call('annotations')).map(({ annotation }) => annotation));
}

test('annotations go to another library by a file, which is looked through first, and come back out by one key', async ({
  program,
  folder,
}) => {
  const { app, window: page } = program;
  const file = join(folder, '批注.jsonld');
  await page.evaluate(async () => {
    const { hits } = await window.yuanwen.call('search', { query: '化解矛盾', limit: 3 });
    for (const { passage } of hits) {
      await window.yuanwen.call('annotate', { passageId: passage.id, start: 0, end: 12, note: '会上先读' });
    }
  });
  const sent = await annotationsIn(page);
  await answerSaveDialog(app, file);
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: exportWords.start, exact: true }).click();
  const exporting = page.getByRole('dialog', { name: exportWords.title.annotations });
  await exporting.getByText(exportWords.formats.jsonld.name).click();
  await exporting.getByRole('button', { name: exportWords.start }).click();
  await expect(page.getByText(exportWords.done(3, '批注.jsonld'))).toBeVisible();

  const receiver = new Program(join(folder, 'receiver'), { kind: 'built' });
  await receiver.start();
  const there = receiver.window;
  await answerOpenDialog(receiver.app, [file]);
  await chooseMenu(receiver.app, wording.shell.menu.importAnnotations);
  const dialog = there.getByRole('dialog', { name: words.title });
  await expect(dialog.getByRole('region', { name: words.groups.placed(3) })).toContainText('会上先读');
  expect(await annotationsIn(there)).toEqual([]);
  await dialog.getByRole('button', { name: words.take }).click();
  await expect(there.getByText(words.taken(3))).toBeVisible();
  expect(await annotationsIn(there)).toEqual(sent);
  await there.keyboard.press('Control+4');
  await expect(there.getByText('会上先读').first()).toBeVisible();
  await there.getByRole('button', { name: wording.window.app.undo }).click();
  await expect(there.getByText('会上先读')).toHaveCount(0);
  await there.getByRole('main').click({ position: { x: 5, y: 5 } });
  await there.keyboard.press('Control+y');
  await expect(there.getByText('会上先读')).toHaveCount(3);

  // Chosen among files to import, it goes the same way; what is here already cannot be taken in once more.
  await answerOpenDialog(receiver.app, [file]);
  await there.keyboard.press('Control+o');
  await expect(dialog.getByRole('heading', { name: words.groups.same(3) })).toBeVisible();
  await expect(dialog.getByRole('button', { name: words.take })).toBeDisabled();
  await there.keyboard.press('Escape');

  // What is none is refused in a line.
  const broken = join(folder, '坏的.jsonld');
  writeFileSync(broken, '{"type":');
  await answerOpenDialog(receiver.app, [broken]);
  await chooseMenu(receiver.app, wording.shell.menu.importAnnotations);
  const refusal = wording.annotate.file.unusable(broken, wording.annotate.file.reasons.notJson);
  await expect(there.getByText(refusal)).toBeVisible();
  await receiver.quit();
  expect(receiver.takeFaults()).toEqual([]);
});
