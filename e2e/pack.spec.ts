import { join } from 'node:path';
import { wording } from '../corpus/wording';
import { expect, test } from './launch';
import { answerOpenDialog, answerSaveDialog, chooseMenu, Program } from './program';

const words = wording.window.pack;

test('what one secretary packs another looks through, and takes in', async ({ program, folder }) => {
  const { app, window: page } = program;
  const file = join(folder, '学习包.xuexibao');
  await page.evaluate(async () => {
    const { hits } = await window.yuanwen.call('search', { query: '化解矛盾', limit: 1 });
    const passageId = hits[0]?.passage.id ?? '';
    await window.yuanwen.call('annotate', { passageId, start: 0, end: 4, note: '会上先读' });
    const session = await window.yuanwen.call('createSession', { title: '十二月主题党日' });
    if (session.ok) await window.yuanwen.call('addToSession', session.value.id, [{ kind: 'excerpt', passageId }]);
  });
  const sent = await page.evaluate(() => window.yuanwen.call('sessions'));
  await answerSaveDialog(app, file);
  await chooseMenu(app, wording.shell.menu.makePack);
  const making = page.getByRole('dialog', { name: words.makeTitle });
  await expect(making.getByRole('button', { name: words.make })).toBeDisabled();
  await making.getByText('十二月主题党日').click();
  await making.getByText(words.annotations).click();
  await making.getByRole('button', { name: words.make }).click();
  await expect(page.getByText(words.made(2, file))).toBeVisible();

  const receiver = new Program(join(folder, 'receiver'), { kind: 'built' });
  await receiver.start();
  await answerOpenDialog(receiver.app, [file]);
  await chooseMenu(receiver.app, wording.shell.menu.openPack);
  const opening = receiver.window.getByRole('dialog', { name: words.openTitle('十二月主题党日') });
  await expect(opening.getByRole('region', { name: words.groups.annotation })).toContainText('会上先读');
  await expect(opening.getByRole('region', { name: words.groups.text })).toContainText(wording.pack.states.same);
  expect(await receiver.window.evaluate(() => window.yuanwen.call('sessions'))).toEqual([]);
  await opening.getByRole('button', { name: words.take }).click();
  await expect(receiver.window.getByText(words.taken(2))).toBeVisible();
  expect(await receiver.window.evaluate(() => window.yuanwen.call('sessions'))).toEqual(sent);

  // Dropped on the window, it is opened like one that was chosen, not imported like a text.
  const devTools = await receiver.window.context().newCDPSession(receiver.window);
  const at = { x: 600, y: 400, data: { items: [], files: [file], dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devTools.send('Input.dispatchDragEvent', { type, ...at });
  }
  await expect(opening.getByRole('region', { name: words.groups.session })).toContainText(wording.pack.states.same);
  await receiver.quit();
  expect(receiver.takeFaults()).toEqual([]);
});
