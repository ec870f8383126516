import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { wording } from '../corpus/wording';
import { expect, test } from './launch';
import { resize } from './program';
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
    await resize(program, size.width, size.height);
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
    await program.window.keyboard.press('Escape');
    await prepareMeeting(program.window);
    await showCollection(program.window);
    await take('collections');
    await checkDraft(program.window);
    await take('check');
    await showTidying(program.window);
    await take('tidying');
    await showSession(program.window);
    await take('session');
    // Last: it fills the screen.
    await readAloud(program.window);
    await take('leading');
  });
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

/** What was marked, gathered, and put into the session of a meeting. */
async function prepareMeeting(page: Page): Promise<void> {
  await page.evaluate(
    async ({ gatheredAs, title, hint }) => {
      const made = await window.yuanwen.call('createCollection', gatheredAs);
      const session = await window.yuanwen.call('createSession', { title, type: '主题党日' });
      if (!made.ok || !session.ok) throw new Error('Nothing was made');
      const marked = await window.yuanwen.call('annotations');
      const excerpts = marked.slice(0, 5).map(({ annotation: { passageId, start, end, note } }, index) => {
        const place = { kind: 'excerpt', passageId, start, end, note } as const;
        return index === 0 ? { ...place, hint } : place;
      });
      await window.yuanwen.call('gather', made.value.id, excerpts);
      const { id } = session.value;
      await window.yuanwen.call('addCollectionToSession', id, made.value.id, null);
      const facts = { branch: '第三党支部', date: '2026-12-05', start: '14:30', end: '16:00', place: '二楼会议室' };
      await window.yuanwen.call('changeSession', id, { ...facts, chair: '王桂兰', recorder: '李强' });
    },
    { gatheredAs: '怎样当好群众的学生', title: '怎样做好新形势下群众工作', hint: '先请大家默读一遍。' },
  );
}

async function showCollection(page: Page): Promise<void> {
  await openScreen(page, 'collections');
  await expect(page.getByRole('main').getByText(handwritten).first()).toBeVisible();
}

/** With its first page. */
async function showSession(page: Page): Promise<void> {
  await openScreen(page, 'sessions');
  await expect(page.getByText(/^第 1 页，共 \d+ 页$/u)).toBeVisible();
}

/** The first excerpt, full screen. */
async function readAloud(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.session.lead, exact: true }).click();
  const screen = page.getByRole('dialog', { name: words.session.lead });
  await expect(screen).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(screen.getByRole('blockquote')).toBeVisible();
}

/** One quotation right, one altered, one spliced, one that the library does not have. */
async function checkDraft(page: Page): Promise<void> {
  const feeling = '群众工作不是能力问题，不是水平问题，不是文凭问题，不是级别问题，最核心最关键的是感情问题';
  const danger = '在这个过程中，要对群众进行某些必要的指挥、动员和组织';
  const draft = [
    '各位同志：',
    `做好群众工作，先要有感情。文章指出：“${feeling}”。`,
    `其次要讲方法。有的同志把它说成：“${danger.replace('必要', '不必要')}”，这就错了。`,
    `有人说：“不是级别问题，最核心最关键的是感情问题，在这个过程中，要对群众进行某些必要的指挥”，两句话各有出处。`,
    '还有人说：“月亮上的桂花树今年开得比往年都要早，吴刚为此忙了三个月”。',
  ].join('\n\n');
  await openScreen(page, 'check');
  await page.getByRole('textbox', { name: words.check.paste }).fill(draft);
  await page.getByRole('button', { name: words.check.start }).click();
  await expect(page.getByText(wording.check.statuses.spliced).first()).toBeVisible();
}

/** The second text, which has most to tell. */
async function showTidying(page: Page): Promise<void> {
  await openScreen(page, 'texts');
  await page.getByRole('listbox', { name: words.texts.list }).getByRole('option').nth(1).click();
  await page.getByRole('button', { name: words.texts.tidying }).click();
  const pane = page.getByRole('region', { name: words.tidying.title });
  await expect(pane.getByRole('listbox', { name: words.tidying.list }).locator('del').first()).toBeVisible();
}

async function openScreen(page: Page, screen: keyof typeof words.app.screens): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: words.app.screens[screen] }).click();
}
