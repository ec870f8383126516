import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { wording } from '../corpus/wording';
import { expect, test } from './launch';
import { openFirstHit } from './open-first-hit';
import { answerSaveDialog } from './program';
import { selectInReader } from './select-in-reader';

const words = wording.window.collections;
const title = '怎样当好群众的学生';

async function showCollections(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: wording.window.app.screens.collections }).click();
}

function keptNote(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const [first] = await window.yuanwen.call('collections');
    const found = await window.yuanwen.call('collection', first?.id ?? '');
    const entry = found.ok ? found.value.collection.entries[0] : undefined;
    return entry?.kind === 'excerpt' ? entry.excerpt.note : '';
  });
}

/** The words of the entries, in the order in which the library keeps them. */
function kept(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const [first] = await window.yuanwen.call('collections');
    const found = await window.yuanwen.call('collection', first?.id ?? '');
    if (!found.ok) return [];
    return found.value.collection.entries.map((entry) =>
      entry.kind === 'heading' ? entry.title : entry.excerpt.quote,
    );
  });
}

test('words are gathered with one key, put in order, written to, read again and exported in that order', async ({
  program,
}) => {
  const page = program.window;
  await showCollections(page);
  await expect(page.getByRole('heading', { name: words.empty })).toBeVisible();

  // The first time it asks where to.
  await openFirstHit(page, '命令主义');
  await selectInReader(page, '命令主义');
  await expect(page.getByRole('toolbar', { name: wording.window.reader.tools })).toBeVisible();
  await page.keyboard.press('z');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: words.name })).toBeFocused();
  await page.keyboard.type(title);
  // A key that leads elsewhere does not take the question away.
  await page.keyboard.press('Control+4');
  await expect(dialog.getByRole('textbox', { name: words.name })).toHaveValue(title);
  await expect(page.getByRole('main')).toContainText('命令主义');
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.gathered(words.into.collection(title), 1, 0))).toBeVisible();
  expect(await kept(page)).toEqual(['命令主义']);

  // From then on the key does it at once: without a selection, the whole passage; what is there is not taken twice.
  await openFirstHit(page, '化解矛盾');
  await page.keyboard.press('z');
  await expect.poll(() => kept(page)).toHaveLength(2);
  await page.keyboard.press('z');
  await expect(page.getByText(words.gatheredBefore(words.into.collection(title)))).toBeVisible();
  const [, passage = ''] = await kept(page);
  expect(passage).toContain('化解矛盾');
  expect(passage.length).toBeGreaterThan(20);

  // In a topic, where no text is open.
  await page.getByRole('navigation').getByRole('button', { name: wording.window.app.screens.topics }).click();
  await page.getByRole('main').getByRole('article').first().getByRole('button', { name: words.gather }).click();
  await expect.poll(() => kept(page)).toHaveLength(3);
  const [, , third = ''] = await kept(page);

  await showCollections(page);
  const rows = page.getByRole('main').getByRole('list', { name: title }).getByRole('listitem');
  await expect(rows).toHaveCount(3);
  await rows.nth(0).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => kept(page)).toEqual([passage, '命令主义', third]);
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(() => kept(page)).toEqual(['命令主义', passage, third]);
  await page.keyboard.press('Control+y');
  await expect.poll(() => kept(page)).toEqual([passage, '命令主义', third]);
  await drag(rows.nth(2), rows.nth(0));
  await expect.poll(() => kept(page)).toEqual([third, passage, '命令主义']);

  const last = rows.nth(2);
  await last.getByRole('button', { name: words.headingAbove }).click();
  await expect(page.getByRole('textbox', { name: words.heading })).toBeFocused();
  await page.keyboard.type('不要强迫命令');
  await page.keyboard.press('Enter');
  await expect.poll(() => kept(page)).toEqual([third, passage, '不要强迫命令', '命令主义']);
  const written = rows.nth(3);
  await written.getByRole('button', { name: words.write }).click();
  await written.getByRole('textbox', { name: words.fields.note }).fill('联系走访活动谈');
  await written.getByRole('textbox', { name: words.fields.hint }).fill('想一想为什么');
  await written.getByRole('button', { name: words.doneWriting }).click();
  await written.getByText(words.checked).click();
  await expect(written.getByRole('checkbox')).toBeChecked();

  await written.getByRole('button', { name: words.read }).click();
  await expect(page.getByRole('region', { name: /^阅读《/u })).toContainText('命令主义');
  await page.getByRole('button', { name: words.back }).click();
  await expect(rows.nth(3)).toContainText('联系走访活动谈');

  await rows.nth(0).getByRole('button', { name: words.removeEntry }).click();
  await expect(rows).toHaveCount(3);

  await page.getByRole('main').getByRole('button', { name: words.export }).click();
  const file = join(program.folder, '摘编.md');
  await answerSaveDialog(program.app, file);
  await page.getByRole('radio', { name: wording.window.export.formats.md.name }).check({ force: true });
  await page.getByRole('dialog').getByRole('button', { name: wording.window.export.start }).click();
  await expect(page.getByText(wording.window.export.done(2, '摘编.md'))).toBeVisible();
  const exported = readFileSync(file, 'utf8');
  const places = [title, passage, '不要强迫命令', '命令主义', '联系走访活动谈', '想一想为什么'].map((part) =>
    exported.indexOf(part),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

async function drag(row: Locator, onto: Locator): Promise<void> {
  await row.getByTitle(words.handle).dragTo(onto, { targetPosition: { x: 60, y: 4 } });
}

test('a collection is made, renamed, copied and deleted, and all of it is undone', async ({ program }) => {
  const page = program.window;
  await showCollections(page);
  await page.getByRole('button', { name: words.create }).click();
  await page.keyboard.type('党课');
  await page.keyboard.press('Enter');
  const list = page.getByRole('listbox', { name: words.title }).getByRole('option');
  await expect(list).toHaveText([/^党课/u]);
  await expect(page.getByText(words.nothingGathered)).toBeVisible();
  await page.getByRole('button', { name: words.rename }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('十二月党课');
  await page.keyboard.press('Enter');
  await expect(list).toHaveText([/^十二月党课/u]);
  await page.getByRole('button', { name: words.copy, exact: true }).click();
  await expect(list).toHaveText([/^十二月党课（副本）/u, /^十二月党课/u]);
  await page.getByRole('button', { name: words.remove }).click();
  await expect(list).toHaveText([/^十二月党课/u]);
  for (const expected of [2, 1, 1]) {
    await page.keyboard.press('Control+z');
    await expect(list).toHaveCount(expected);
  }
  await expect(list).toHaveText([/^党课/u]);
});

test('what is being written to an excerpt never gives way to what was there before', async ({ program }) => {
  const page = program.window;
  await page.evaluate(async (name) => {
    const { hits } = await window.yuanwen.call('search', { query: '命令主义' });
    const made = await window.yuanwen.call('createCollection', name);
    const passageId = hits[0]?.passage.id ?? '';
    if (made.ok) await window.yuanwen.call('gather', made.value.id, [{ kind: 'excerpt', passageId }]);
  }, title);
  await showCollections(page);
  await page.getByRole('main').getByRole('button', { name: words.write }).click();
  const note = page.getByRole('textbox', { name: words.fields.note });
  await note.focus();
  // A field that goes back, if only for a moment, loses what is typed in that moment.
  const shortened = await note.evaluateHandle((field) => {
    const seen: string[] = [];
    let longest = '';
    const watch = () => {
      const { value } = field instanceof HTMLTextAreaElement ? field : { value: '' };
      if (value.length < longest.length) seen.push(value);
      else longest = value;
      requestAnimationFrame(watch);
    };
    watch();
    return seen;
  });
  let written = '';
  for (const words of ['先听', '后讲', '再问']) {
    await page.keyboard.insertText(words);
    written += words;
    await expect.poll(() => keptNote(page)).toBe(written);
  }
  await page.keyboard.press('Tab');
  await expect(note).toHaveValue(written);
  expect(await shortened.jsonValue()).toEqual([]);
});
