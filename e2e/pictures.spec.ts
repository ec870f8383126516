import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { wording } from '../corpus/wording';
import { expect, test } from './launch';
import type { Program } from './program';
import { selectInReader } from './select-in-reader';

const words = wording.window;
const query = '化解矛盾';
const handwritten = '下周支部会上讨论：本社区如何落实。';

/** What somebody may have written on an earlier day, one for each of the first topics. */
const earlierNotes = [
  { color: 'yellow', note: '这一句讲得最清楚，领学时先读。', tags: ['领学'] },
  { color: 'blue', note: '写进三季度总结的开头。', tags: ['总结', '可引用'] },
  { color: 'green', note: '对照我们社区的走访制度，还缺回访这一步。', tags: ['走访'] },
  { color: 'red', note: '这个说法要找到最早的出处再用。', tags: ['总结'] },
  { color: 'purple', note: '请两位同志结合自己的工作谈一谈。', tags: ['讨论'] },
  { color: 'yellow', note: '', tags: [] },
  { color: 'blue', note: '可与上一条放在一起讲。', tags: ['可引用'] },
] as const;

const sizes = [
  { width: 1366, height: 768 },
  { width: 1440, height: 900 },
];

for (const size of sizes) {
  test(`walks through the main job at ${size.width} × ${size.height}`, async ({ program }) => {
    const folder = process.env.YUANWEN_PICTURES;
    if (folder === undefined) throw new Error('YUANWEN_PICTURES names no folder');
    const take = async (name: string) => {
      const file = join(folder, `${name}-${size.width}x${size.height}.png`);
      await program.window.screenshot({ path: file, animations: 'disabled' });
    };
    await resize(program, size);
    await markAsOnAnEarlierDay(program.window);
    await take('start');
    await search(program.window);
    await take('search');
    await annotate(program.window);
    await take('reader');
    await showTopic(program.window);
    await take('topics');
    await showText(program.window);
    await take('texts');
    await showAnnotations(program.window);
    await take('annotations');
    await openExport(program.window);
    await take('export');
  });
}

async function resize({ app, window: page }: Program, { width, height }: (typeof sizes)[number]): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [wide, high]) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide, high),
    [width, height] as const,
  );
  await page.waitForFunction((wide) => innerWidth === wide, width);
}

/** Marks a sentence of a passage of each topic that has one, the guideline's own in turn with other texts'. */
async function markAsOnAnEarlierDay(page: Page): Promise<void> {
  const waiting = () => page.evaluate(async () => (await window.yuanwen.call('overview')).waitingForTopics);
  await expect.poll(waiting).toBe(0);
  await page.evaluate(async (notes) => {
    const all = (await window.yuanwen.call('topics')).flatMap((group) => group.topics);
    const topics = all.filter((topic) => topic.passageCount > 0);
    for (const [index, { color, note, tags }] of notes.entries()) {
      const id = topics[index]?.id ?? '';
      const found = await window.yuanwen.call('topic', id);
      if (!found.ok) throw new Error(found.failure.message);
      const { definition, passages } = found.value;
      const passage = index % 2 === 0 ? definition[0] : passages[0]?.passage;
      // Long enough to be more than a heading run into the paragraph.
      const sentence = /[^。]{18,}。/u.exec(passage?.text ?? '');
      if (passage === undefined || sentence === null) throw new Error(`Topic ${index} has no sentence to mark`);
      const draft = { passageId: passage.id, start: sentence.index, end: sentence.index + sentence[0].length };
      const made = await window.yuanwen.call('annotate', { ...draft, color, note, tags: [...tags], topicIds: [id] });
      if (!made.ok) throw new Error(made.failure.message);
    }
  }, earlierNotes);
}

async function search(page: Page): Promise<void> {
  const box = page.getByRole('searchbox', { name: words.app.searchLabel });
  await box.pressSequentially(query);
  const hits = page.getByRole('listbox', { name: words.search.results }).getByRole('option');
  await expect(hits.first()).toContainText(query);
  await box.press('ArrowDown');
  await hits.first().press('Enter');
  await expect(page.getByRole('region', { name: /^阅读《/u })).toContainText(query);
}

async function annotate(page: Page): Promise<void> {
  await selectInReader(page, query);
  const tools = page.getByRole('toolbar', { name: words.reader.tools });
  await tools.getByRole('button', { name: words.reader.note }).click();
  await expect(page.getByRole('textbox', { name: words.reader.noteLabelFor(query) })).toBeFocused();
  await page.keyboard.type(handwritten);
  await page.keyboard.press('Control+Enter');
  const notes = () => page.evaluate(async () => (await window.yuanwen.call('annotations')).length);
  await expect.poll(notes).toBe(earlierNotes.length + 1);
}

/** The topic with most passages. */
async function showTopic(page: Page): Promise<void> {
  await openScreen(page, 'topics');
  const title = await page.evaluate(async () => {
    const all = (await window.yuanwen.call('topics')).flatMap((group) => group.topics);
    return all.toSorted((one, other) => other.passageCount - one.passageCount)[0]?.title ?? '';
  });
  await page.getByRole('listbox', { name: words.topics.tree }).getByRole('option', { name: title }).click();
  await expect(page.getByRole('main').getByText(words.topics.why).first()).toBeVisible();
}

/** The guideline, open for reading. */
async function showText(page: Page): Promise<void> {
  await openScreen(page, 'texts');
  await page.getByRole('listbox', { name: words.texts.list }).getByRole('option').first().click();
  await expect(page.getByRole('region', { name: /^阅读《/u })).toBeVisible();
}

async function showAnnotations(page: Page): Promise<void> {
  await openScreen(page, 'annotations');
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(earlierNotes.length + 1);
}

async function openExport(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: words.annotations.export }).click();
  await expect(page.getByRole('dialog', { name: words.export.title.annotations })).toContainText(handwritten);
}

async function openScreen(page: Page, screen: keyof typeof words.app.screens): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: words.app.screens[screen] }).click();
}
