import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { wording } from '../corpus/wording';
import { expect, test } from './launch';
import { answerOpenDialog, answerSaveDialog, holdMessageBox, launch, libraryFolder } from './program';

const words = wording.window.backup;

async function showStorage(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: wording.window.app.screens.settings }).click();
  await page.getByRole('option', { name: wording.window.settings.storage }).click();
}

async function annotate(page: Page, note: string): Promise<void> {
  await page.evaluate(async (written) => {
    const { hits } = await window.yuanwen.call('search', { query: '化解矛盾', limit: 1 });
    const [hit] = hits;
    if (hit === undefined) throw new Error('nothing found');
    await window.yuanwen.call('annotate', { passageId: hit.passage.id, start: 0, end: 4, note: written });
  }, note);
}

function notes(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const entries = await window.yuanwen.call('annotations');
    return entries.map(({ annotation }) => annotation.note);
  });
}

test('a backup is made, what came after it is undone by restoring it, and can be had again', async ({
  program,
  folder,
}) => {
  const { app, window: page } = program;
  const file = join(folder, '我的备份.yuanwen');
  await answerSaveDialog(app, file);
  await annotate(page, '备份以前写的');
  await showStorage(page);
  const block = page.getByRole('region', { name: words.title });
  await expect(block.getByText(words.never)).toBeVisible();
  await block.getByRole('button', { name: words.now }).click();
  await expect(page.getByText(words.made(file))).toBeVisible();
  await expect(block.getByText(words.never)).toHaveCount(0);
  expect(existsSync(file)).toBe(true);
  await annotate(page, '备份以后写的');

  await block.getByRole('button', { name: words.restore }).click();
  const dialog = page.getByRole('dialog', { name: words.restoreTitle });
  await expect(dialog.getByRole('button', { name: words.restoreNow })).toBeDisabled();
  const foreign = join(folder, '会议记录.docx');
  writeFileSync(foreign, '不是备份');
  await answerOpenDialog(app, [foreign]);
  await dialog.getByRole('button', { name: words.other }).click();
  await expect(dialog.getByRole('alert')).toContainText(wording.backup.reasons.foreign);
  await answerOpenDialog(app, [file]);
  await dialog.getByRole('button', { name: words.other }).click();
  await expect(dialog.getByRole('option')).toContainText('1 条批注');
  await dialog.getByRole('button', { name: words.restoreNow }).click();
  await expect(dialog.getByRole('status')).toContainText('1 条批注');
  await dialog.getByRole('button', { name: words.finish }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('main')).toBeVisible();
  expect(await notes(page)).toEqual(['备份以前写的']);

  await showStorage(page);
  await block.getByRole('button', { name: words.restore }).click();
  await dialog.getByRole('option', { name: words.kinds['before-restore'] }).click();
  await dialog.getByRole('button', { name: words.restoreNow }).click();
  await dialog.getByRole('button', { name: words.finish }).click();
  await expect(dialog).toHaveCount(0);
  expect([...(await notes(page))].sort()).toEqual(['备份以前写的', '备份以后写的'].sort());
});

test('closing the program leaves the copy of the day', async ({ program }) => {
  await annotate(program.window, '关闭以前写的');
  await program.quit();
  expect(readdirSync(join(program.libraryFolder, 'backups'))).toEqual([wording.backup.dailyName(new Date())]);
  await program.start();
  await showStorage(program.window);
  await program.window.getByRole('button', { name: words.restore }).click();
  await expect(program.window.getByRole('option', { name: words.kinds.daily })).toContainText('1 条批注');
});

test('a page cannot restore a file that nobody was shown', async ({ program, folder }) => {
  const answered = await program.window.evaluate((file) => window.yuanwen.call('restoreBackup', file), folder);
  expect(answered).toMatchObject({ ok: false, failure: { code: 'not-found' } });
});

test('a library that cannot be opened is restored from the dialog that says so', async ({ program, folder }) => {
  const file = join(folder, '备份.yuanwen');
  await annotate(program.window, '在备份里');
  await answerSaveDialog(program.app, file);
  expect(await program.window.evaluate(() => window.yuanwen.call('backUp'))).toMatchObject({ ok: true });

  const other = join(folder, 'other');
  mkdirSync(libraryFolder(other), { recursive: true });
  writeFileSync(join(libraryFolder(other), 'library.db'), '不是文献库\n'.repeat(1000));
  const app = await launch(other, { kind: 'built' });
  const box = await holdMessageBox(app);
  await answerOpenDialog(app, [file]);
  await expect.poll(() => box.text()).toContain(wording.shell.libraryUnusable);
  const page = await app.firstWindow();
  await box.press(wording.shell.restoreBackup);
  // The page is loaded anew in between.
  await expect(async () => expect(await notes(page)).toEqual(['在备份里'])).toPass();
  await app.close();
});
