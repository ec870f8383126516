import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wording } from '../corpus/wording';
import { dragOver } from './drag-files';
import { expect, test } from './launch';
import { answerOpenDialog, answerSaveDialog, chooseMenu, Program } from './program';

const words = wording.window.pack;

/** Ticks these, and makes a pack of two items. */
async function makePack({ app, window: page }: Program, file: string, labels: readonly string[]): Promise<void> {
  await answerSaveDialog(app, file);
  await chooseMenu(app, wording.shell.menu.makePack);
  const making = page.getByRole('dialog', { name: words.makeTitle });
  await expect(making.getByRole('button', { name: words.make })).toBeDisabled();
  for (const label of labels) await making.getByText(label).click();
  await making.getByRole('button', { name: words.make }).click();
  await expect(page.getByText(words.made(2, file))).toBeVisible();
}

/** A second program, with the pack opened. */
async function openElsewhere(folder: string, file: string): Promise<Program> {
  const receiver = new Program(join(folder, 'receiver'), { kind: 'built' });
  await receiver.start();
  await answerOpenDialog(receiver.app, [file]);
  await chooseMenu(receiver.app, wording.shell.menu.openPack);
  return receiver;
}

test('what one secretary packs another looks through, and takes in', async ({ program, folder }) => {
  const { window: page } = program;
  const file = join(folder, '学习包.xuexibao');
  await page.evaluate(async () => {
    const { hits } = await window.yuanwen.call('search', { query: '化解矛盾', limit: 1 });
    const passageId = hits[0]?.passage.id ?? '';
    await window.yuanwen.call('annotate', { passageId, start: 0, end: 4, note: '会上先读' });
    const session = await window.yuanwen.call('createSession', { title: '十二月主题党日' });
    if (session.ok) await window.yuanwen.call('addToSession', session.value.id, [{ kind: 'excerpt', passageId }]);
  });
  const sent = await page.evaluate(() => window.yuanwen.call('sessions'));
  await makePack(program, file, ['十二月主题党日', words.annotations]);

  const receiver = await openElsewhere(folder, file);
  const opening = receiver.window.getByRole('dialog', { name: words.openTitle('十二月主题党日') });
  await expect(opening.getByRole('region', { name: words.groups.annotation })).toContainText('会上先读');
  await expect(opening.getByRole('region', { name: words.groups.text })).toContainText(wording.pack.states.same);
  expect(await receiver.window.evaluate(() => window.yuanwen.call('sessions'))).toEqual([]);
  await opening.getByRole('button', { name: words.take }).click();
  await expect(receiver.window.getByText(words.taken(2))).toBeVisible();
  expect(await receiver.window.evaluate(() => window.yuanwen.call('sessions'))).toEqual(sent);

  // Dropped on the window, it is opened like one that was chosen, not imported like a text.
  await (await dragOver(receiver.window, [file], wording.window.import.drop)).drop();
  await expect(opening.getByRole('region', { name: words.groups.session })).toContainText(wording.pack.states.same);
  await receiver.quit();
  expect(receiver.takeFaults()).toEqual([]);
});

test('words of a text that the receiver lacks are shown with the passage that the pack brought', async ({
  program,
  folder,
}) => {
  const { app, window: page } = program;
  const own = join(folder, '走访记录.txt');
  writeFileSync(own, '街道走访记录\n\n走访第一户，了解取暖情况。\n\n走访第二户，约好周五再去。\n');
  await answerOpenDialog(app, [own]);
  await page.evaluate(() => window.yuanwen.call('importFiles'));
  await expect.poll(() => page.evaluate(async () => (await window.yuanwen.call('texts')).length)).toBe(18);
  await page.evaluate(async () => {
    const text = (await window.yuanwen.call('texts')).find(({ title }) => title === '街道走访记录');
    const read = await window.yuanwen.call('readText', text?.id ?? '');
    const session = await window.yuanwen.call('createSession', { title: '走访心得' });
    const collection = await window.yuanwen.call('createCollection', '走访摘编');
    if (!read.ok || !session.ok || !collection.ok) throw new Error('Nothing to pack');
    const passageId = read.value.passages.find(({ text: words }) => words.includes('第二户'))?.id ?? '';
    const additions = [{ kind: 'excerpt', passageId, start: 0, end: 5 } as const];
    await window.yuanwen.call('addToSession', session.value.id, additions);
    await window.yuanwen.call('gather', collection.value.id, additions);
  });
  const file = join(folder, '走访.xuexibao');
  // Ticked before, the texts stay at home.
  await makePack(program, file, ['走访心得', '走访摘编', words.texts]);

  const receiver = await openElsewhere(folder, file);
  const theirs = receiver.window;
  await theirs.getByRole('dialog').getByRole('button', { name: words.take }).click();
  // While it asks, the dialog has the keyboard.
  await expect(theirs.getByRole('dialog')).toHaveCount(0);
  for (const key of ['Control+5', 'Control+6']) {
    await theirs.keyboard.press(key);
    const main = theirs.getByRole('main');
    await main.getByText(words.packed.missing).click();
    await expect(main.locator('details')).toContainText('走访第二户，约好周五再去。');
    await expect(main.locator('details mark')).toHaveText('走访第二户');
    await expect(main.getByText('《街道走访记录》').first()).toBeVisible();
  }
  await receiver.quit();
  expect(receiver.takeFaults()).toEqual([]);
});
