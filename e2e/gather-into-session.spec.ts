import type { Page } from 'playwright/test';
import { wording } from '../corpus/wording';
import { expect, test } from './launch';
import { openFirstHit } from './open-first-hit';
import { selectInReader } from './select-in-reader';

const words = wording.window.collections;
const title = '怎样做好新形势下群众工作';

/** The words of the only session, in its order. */
function kept(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const [session] = await window.yuanwen.call('sessions');
    return (session?.entries ?? []).flatMap((entry) => (entry.kind === 'excerpt' ? [entry.excerpt.quote] : []));
  });
}

test('words go straight into a session with one key, once each, and are taken out again', async ({ program }) => {
  const page = program.window;
  await openFirstHit(page, '命令主义');
  await selectInReader(page, '命令主义');
  await expect(page.getByRole('toolbar', { name: wording.window.reader.tools })).toBeVisible();
  await page.keyboard.press('z');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: words.target.session }).click();
  await expect(dialog).toContainText(words.newTarget.session.emptyHelp);
  await dialog.getByRole('textbox', { name: words.newTarget.session.name }).fill(title);
  await dialog.getByRole('button', { name: words.createAndGather }).click();
  const into = words.into.session(title);
  await expect(page.getByText(words.gathered(into, 1, 0))).toBeVisible();
  expect(await kept(page)).toEqual(['命令主义']);

  // From then on the key does it at once, and the buttons say so; a result is gathered as its whole passage.
  await openFirstHit(page, '化解矛盾');
  await page.keyboard.press('z');
  await expect.poll(() => kept(page)).toHaveLength(2);
  await page.keyboard.press('z');
  await expect(page.getByText(words.gatheredBefore(into))).toBeVisible();
  await selectInReader(page, '化解矛盾');
  await expect(page.getByRole('button', { name: words.gatherIntoSession })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(() => kept(page)).toEqual(['命令主义']);

  // What is written in the form meanwhile is kept beside it.
  await page.keyboard.press('Control+6');
  await page.getByRole('textbox', { name: wording.window.session.fields.place }).fill('二楼会议室');
  await openFirstHit(page, '命令主义');
  await page.keyboard.press('Shift+Z');
  await expect(dialog.getByRole('option', { name: new RegExp(title, 'u') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => kept(page)).toHaveLength(2);
  await page.keyboard.press('Control+6');
  await expect(page.getByText(wording.window.session.entriesSum(2, 1, 2))).toBeVisible();
  await expect(page.getByRole('textbox', { name: wording.window.session.fields.place })).toHaveValue('二楼会议室');
});
