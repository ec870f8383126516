import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright/test';
import { wording } from '../corpus/wording';
import type { Session } from '../electron/contract';
import { expect, test } from './launch';
import { answerOpenDialog, answerSaveDialog, chooseMenu, Program } from './program';
import { type Excerpt, sessionOnPaper, sessionOnSlides } from './session-on-paper';
import { notesOfWord, withoutBlanks, wordsOfPages, wordsOfSlides, wordsOfWord } from './words-in-document';

const words = wording.window;
const title = '怎样做好新形势下群众工作';

/** A passage that is gathered, found by words that no other passage has. */
interface Wanted {
  readonly query: string;
  readonly text: string;
}

test('a whole evening: search, gather, plan, check, take away, hand on', async ({ program, folder }) => {
  test.setTimeout(240_000);
  const { window: page } = program;
  const wanted = await passagesOfFourTexts(page);
  expect(wanted).toHaveLength(8);
  for (const one of wanted) await searchAndGather(page, one);
  await planNinetyMinutes(page);
  const session = await onlySession(page);
  const excerpts = await excerptsOf(page, session);
  expect(excerpts.map(({ quote }) => quote)).toEqual(wanted.map(({ text }) => text));
  expect(new Set(excerpts.map(({ textTitle }) => textTitle)).size).toBe(4);

  await checkSpeech(program, wanted);

  await page.keyboard.press('Control+6');
  await takeAwayWord(program, session, excerpts);
  await takeAwayPages(program, session, excerpts);
  await takeAwaySlides(program, session, excerpts);

  const pack = join(folder, '学习包.xuexibao');
  await packSession(program, pack);
  await unpackElsewhere(pack, join(folder, 'receiver'), session);
});

/** Two of each of the first four texts that have them: long enough to be worth a reading, short enough for one slide. */
function passagesOfFourTexts(page: Page): Promise<readonly Wanted[]> {
  return page.evaluate(async () => {
    const reads = await Promise.all(
      (await window.yuanwen.call('texts')).map(({ id }) => window.yuanwen.call('readText', id)),
    );
    const texts = reads.flatMap((read) => (read.ok ? [read.value] : []));
    const all = texts.flatMap(({ passages }) => passages.map(({ text }) => text));
    const found = texts.map(({ passages }) =>
      passages
        .filter((one) => one.kind === 'body' && one.text.length > 60 && one.text.length < 120)
        .map((one) => ({ query: one.text.slice(0, 14), text: one.text }))
        .filter(
          ({ query }) =>
            /^[\p{Script=Han}，、]+$/u.test(query) && all.filter((each) => each.includes(query)).length === 1,
        )
        .slice(0, 2),
    );
    return found
      .filter((both) => both.length === 2)
      .slice(0, 4)
      .flat();
  });
}

/** Finds a passage by its words, opens it and gathers it with one key. */
async function searchAndGather(page: Page, { query, text }: Wanted): Promise<void> {
  await page.keyboard.press('Control+Shift+F');
  const box = page.getByRole('searchbox', { name: words.app.searchLabel });
  await box.fill(`“${query}”`);
  const hits = page.getByRole('listbox', { name: words.search.results }).getByRole('option');
  await expect(hits).toHaveCount(1);
  await expect(hits.first()).toContainText(query);
  await box.press('ArrowDown');
  await hits.first().press('Enter');
  await expect(page.getByRole('region', { name: /^阅读《/u })).toContainText(text);
  const before = await gathered(page);
  await page.keyboard.press('z');
  // The first time it asks where to.
  if (before.length === 0) {
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: words.collections.name }).fill(title);
    await dialog.getByRole('button', { name: words.collections.createAndGather }).click();
  }
  await expect.poll(() => gathered(page)).toEqual([...before, text]);
}

/** The words in the first collection, in its order. */
function gathered(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const [first] = await window.yuanwen.call('collections');
    if (first === undefined) return [];
    const found = await window.yuanwen.call('collection', first.id);
    if (!found.ok) return [];
    return found.value.collection.entries.flatMap((entry) => (entry.kind === 'excerpt' ? [entry.excerpt.quote] : []));
  });
}

async function planNinetyMinutes(page: Page): Promise<void> {
  await page.keyboard.press('Control+6');
  await page.getByRole('button', { name: words.session.emptyStart }).click();
  await page.getByRole('textbox', { name: words.session.creating.theme }).fill(title);
  await page.getByRole('dialog').getByRole('button', { name: words.session.creating.create, exact: true }).click();
  const facts = {
    branch: '第三党支部',
    date: '2026年12月5日',
    start: '14:30',
    end: '16:00',
    place: '二楼会议室',
    chair: '李明',
    recorder: '王芳',
    expected: '23',
    attending: '张强',
  } as const;
  const { fields } = words.session;
  await page.getByRole('textbox', { name: fields.branch }).fill(facts.branch);
  for (const name of ['date', 'start', 'end', 'place', 'chair', 'recorder', 'expected', 'attending'] as const) {
    await page.getByRole('textbox', { name: fields[name] }).fill(facts[name]);
  }
  await page.keyboard.press('Enter');
  await expect(page.getByText(wording.session.agendaSum(90, 0))).toBeVisible();
  await page.getByRole('button', { name: words.session.addFromCollection }).click();
  await page
    .getByRole('dialog')
    .getByRole('option', { name: new RegExp(title, 'u') })
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words.session.picker.add(8) })
    .click();
  await expect(page.getByText(words.session.entriesSum(8, 4, 8))).toBeVisible();
  const kept = { ...facts, title, date: '2026-12-05', expected: 23 };
  await expect.poll(() => onlySession(page)).toMatchObject(kept);
}

async function onlySession(page: Page): Promise<Session> {
  const [session, ...others] = await page.evaluate(() => window.yuanwen.call('sessions'));
  if (session === undefined || others.length > 0) throw new Error('There is not just one session');
  return session;
}

/** The words of the session with their places, as the library has them. */
async function excerptsOf(page: Page, { id, entries }: Session): Promise<readonly Excerpt[]> {
  const sources = await page.evaluate((session) => window.yuanwen.call('sessionSources', session), id);
  return entries.flatMap((entry) => {
    if (entry.kind !== 'excerpt') return [];
    const source = sources[entry.excerpt.id];
    if (source === undefined) throw new Error('An excerpt has no source');
    return [{ quote: entry.excerpt.quote, citation: source.citation, textTitle: source.textTitle }];
  });
}

/** One quotation is right; in the other a character is missing, and the window puts it right. */
async function checkSpeech({ app, window: page, folder }: Program, [first, second]: readonly Wanted[]): Promise<void> {
  if (first === undefined || second === undefined) throw new Error('Nothing to quote');
  const slip = second.text.slice(0, 8) + second.text.slice(9);
  const file = join(folder, '发言稿.txt');
  const speech = (quote: string) => `发言提纲\n\n　　文中写道：“${first.text}”\n　　又写道：“${quote}”\n`;
  writeFileSync(file, speech(slip));
  await answerOpenDialog(app, [file]);
  await page.keyboard.press('Control+7');
  await page.getByRole('button', { name: words.check.openFile }).click();
  const list = page.getByRole('list', { name: words.check.listLabel }).getByRole('listitem');
  await expect(list).toHaveCount(2);
  await expect(list.first()).toContainText(wording.check.statuses.exact);
  await expect(list.last()).toContainText(wording.check.statuses.altered);
  await page.getByRole('button', { name: words.check.replace, exact: true }).click();
  const saved = join(folder, '发言稿（改）.txt');
  await answerSaveDialog(app, saved);
  await page.getByRole('button', { name: words.check.more, exact: true }).click();
  await page.getByRole('menuitem', { name: words.check.save }).click();
  await expect(page.getByText(words.check.saved(saved))).toBeVisible();
  expect(withoutBlanks(readFileSync(saved, 'utf8'))).toBe(withoutBlanks(speech(second.text)));
}

async function takeAwayWord(program: Program, session: Session, excerpts: readonly Excerpt[]): Promise<void> {
  const file = await exportAs(program, 'docx');
  const { material, notes, signIn, record } = sessionOnPaper(session, excerpts);
  expect(withoutBlanks(wordsOfWord(file))).toBe(material + signIn + record);
  expect(notesOfWord(file).map(withoutBlanks)).toEqual(notes);
}

/** Each page has its number at its foot, and the notes stand together behind the material. */
async function takeAwayPages(program: Program, session: Session, excerpts: readonly Excerpt[]): Promise<void> {
  const pages = (await wordsOfPages(await exportAs(program, 'pdf'))).map(withoutBlanks);
  const feet = pages.map((_, index) => `—${index + 1}—`);
  expect(pages.map((page, index) => page.endsWith(feet[index] ?? ''))).not.toContain(false);
  const read = pages.map((page, index) => page.slice(0, -(feet[index]?.length ?? 0))).join('');
  const { material, notes, signIn, record } = sessionOnPaper(session, excerpts);
  expect(read.replace(/[①-⑳]/gu, '')).toBe(material + notes.join('') + signIn + record);
  expect(read.match(/[①-⑳]/gu)).toEqual([...'①②③④⑤⑥⑦⑧', ...'①②③④⑤⑥⑦⑧']);
}

async function takeAwaySlides(program: Program, session: Session, excerpts: readonly Excerpt[]): Promise<void> {
  const slides = wordsOfSlides(await exportAs(program, 'pptx')).map(withoutBlanks);
  expect(slides.join('')).toBe(sessionOnSlides(session, excerpts));
}

async function exportAs({ app, window: page, folder }: Program, format: 'docx' | 'pdf' | 'pptx'): Promise<string> {
  const file = join(folder, `学习会.${format}`);
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: words.session.export, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: words.export.title.session });
  await dialog.getByRole('radio', { name: words.export.formats[format].name }).check({ force: true });
  await dialog.getByRole('button', { name: words.export.start }).click();
  await expect(page.getByText(words.export.done(8, basename(file)))).toBeVisible();
  return file;
}

async function packSession({ app, window: page }: Program, file: string): Promise<void> {
  await answerSaveDialog(app, file);
  await chooseMenu(app, wording.shell.menu.makePack);
  const dialog = page.getByRole('dialog', { name: words.pack.makeTitle });
  await dialog.getByText(title).first().click();
  await dialog.getByRole('button', { name: words.pack.make }).click();
  await expect(page.getByText(words.pack.made(1, file))).toBeVisible();
}

/** On a second profile the session is the same, and its words are found in the texts there. */
async function unpackElsewhere(pack: string, folder: string, session: Session): Promise<void> {
  const receiver = new Program(folder, { kind: 'built' });
  await receiver.start();
  const { app, window: page } = receiver;
  await answerOpenDialog(app, [pack]);
  await chooseMenu(app, wording.shell.menu.openPack);
  await page.getByRole('dialog').getByRole('button', { name: words.pack.take }).click();
  await expect(page.getByText(words.pack.taken(1))).toBeVisible();
  expect(await onlySession(page)).toEqual(session);
  await page.keyboard.press('Control+6');
  await expect(page.getByText(words.session.entriesSum(8, 4, 8))).toBeVisible();
  await receiver.quit();
  expect(receiver.takeFaults()).toEqual([]);
}
