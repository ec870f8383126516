import type { Page } from 'playwright/test';
import { wording } from '../corpus/wording';
import type { Session } from '../electron/contract';
import { expect, test } from './launch';
import { resize } from './program';

const words = wording.window.session;

/** Eight annotations in four texts, each the first sentence of a paragraph. */
async function annotateEight(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const { id } of (await window.yuanwen.call('texts')).slice(0, 4)) {
      const read = await window.yuanwen.call('readText', id);
      if (!read.ok) throw new Error(read.failure.message);
      const long = read.value.passages.filter(({ kind, text }) => kind === 'body' && text.length > 60);
      for (const { id: passageId } of long.slice(0, 2)) {
        await window.yuanwen.call('annotate', { passageId, start: 0, end: 40, note: '联系实际' });
      }
    }
  });
}

async function newSession(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+6');
  await page.getByRole('button', { name: words.emptyStart }).click();
  await page.getByRole('textbox', { name: words.creating.theme }).fill(title);
  // The types come after their dialog, and move its buttons.
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(6);
  await page.getByRole('dialog').getByRole('button', { name: words.creating.create, exact: true }).click();
  await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
}

async function kept(page: Page): Promise<Session | undefined> {
  const [session] = await page.evaluate(() => window.yuanwen.call('sessions'));
  return session;
}

test('a session of ninety minutes with eight excerpts is planned, kept, undone and recorded', async ({ program }) => {
  const page = program.window;
  await annotateEight(page);
  await newSession(page, '怎样做好新形势下群众工作');
  await page.getByRole('textbox', { name: words.fields.date }).fill('2026年12月5日');
  await page.getByRole('textbox', { name: words.fields.start }).fill('1430');
  await page.getByRole('textbox', { name: words.fields.end }).fill('下午4点');
  await page.getByRole('textbox', { name: words.fields.place }).fill('二楼会议室');
  await page.getByRole('textbox', { name: words.fields.expected }).fill('２３');
  await expect(page.getByText('合计 90 分钟，与会议时间相符')).toBeVisible();
  await expect.poll(async () => (await kept(page))?.expected).toBe(23);
  expect(await kept(page)).toMatchObject({ start: '14:30', end: '16:00', place: '二楼会议室' });

  await page.getByRole('button', { name: words.addFromNotes }).click();
  const dialog = page.getByRole('dialog');
  // The list comes after its dialog.
  await expect(dialog.locator('label')).toHaveCount(8);
  for (const box of await dialog.locator('label').all()) await box.click();
  await dialog.getByRole('button', { name: words.picker.add(8) }).click();
  await expect(page.getByText(words.entriesSum(8, 4, 8))).toBeVisible();
  const entries = page.getByRole('list', { name: words.entries }).getByRole('article');
  const before = await entries.first().locator('blockquote').innerText();

  await entries.first().getByText(words.checked).click();
  await expect(page.getByText(words.entriesSum(8, 4, 7))).toBeVisible();
  await entries.first().getByRole('button', { name: words.write }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(entries.nth(1).locator('blockquote')).toHaveText(before);
  await expect(entries.nth(1).getByRole('button', { name: words.write })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(entries.first().locator('blockquote')).toHaveText(before);

  const pages = page.getByRole('region', { name: wording.window.export.pages });
  await resize(program, 1440, 900);
  await expect(pages).toContainText(before.slice(0, 20));
  await page.getByRole('textbox', { name: words.fields.branch }).fill('第二党支部');
  await expect(pages).toContainText('第二党支部');

  await page.getByRole('button', { name: words.export, exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText(before.slice(0, 20));
  await page.keyboard.press('Escape');

  await page.getByRole('radio', { name: words.part.record }).click();
  await page.getByRole('button', { name: words.record.start }).click();
  await page.getByRole('textbox', { name: words.record.present }).fill('2');
  await page.getByRole('textbox', { name: words.record.attendees }).fill('李明、王芳');
  await page.getByRole('button', { name: words.record.addResolution }).click();
  await page.getByRole('textbox', { name: words.record.resolution(1) }).fill('每月走访一次。');
  await expect(page.getByText('2026年：已开 1 次，学时 2')).toBeVisible();
  await expect
    .poll(async () => (await kept(page))?.record)
    .toMatchObject({ present: 2, attendees: ['李明', '王芳'], resolutions: ['每月走访一次。'] });
});

test('what cannot be kept is said, stays in the form on other screens, and is kept once it is put right', async ({
  program,
}) => {
  const page = program.window;
  await newSession(page, '学习');
  await page.getByRole('textbox', { name: words.fields.start }).fill('14:30');
  await page.getByRole('textbox', { name: words.fields.end }).fill('14:00');
  await page.getByRole('textbox', { name: words.fields.place }).fill('二楼');
  const fault = page.getByRole('alert');
  await expect(fault).toContainText(wording.session.wrong.endBeforeStart('14:30', '14:00'));
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+6');
  await expect(page.getByRole('textbox', { name: words.fields.place })).toHaveValue('二楼');
  await expect(fault).toBeVisible();
  await page.getByRole('textbox', { name: words.fields.end }).fill('16:00');
  await page.keyboard.press('Enter');
  await expect(fault).toHaveCount(0);
  expect(await kept(page)).toMatchObject({ start: '14:30', end: '16:00', place: '二楼' });
});

test('a time that is being typed is kept where a key changes the screen', async ({ program }) => {
  const page = program.window;
  await newSession(page, '学习');
  const start = page.getByRole('textbox', { name: words.fields.start });
  await start.fill('1430');
  await expect(start).toBeFocused();
  await page.keyboard.press('Control+1');
  await expect.poll(async () => (await kept(page))?.start).toBe('14:30');
  await page.keyboard.press('Control+6');
  await expect(start).toHaveValue('14:30');
});

test('a session becomes a template, is copied, removed and brought back', async ({ program }) => {
  const page = program.window;
  await newSession(page, '第一次');
  await page.getByRole('button', { name: words.addQuestion }).click();
  await page.getByRole('textbox', { name: words.question(4) }).fill('本月走访了几户？');
  await page.getByRole('button', { name: words.more }).click();
  await page.getByRole('menuitem', { name: words.keepTemplate }).click();
  await page.getByRole('button', { name: words.new, exact: true }).click();
  const dialog = page.getByRole('dialog');
  const ofType = dialog.getByRole('option', { name: /^主题党日/ });
  await expect(ofType).toContainText('讨论题 4 个');
  await dialog.getByRole('textbox', { name: words.creating.theme }).fill('第二次');
  await dialog.getByRole('button', { name: words.creating.editTemplate('主题党日') }).click();
  await dialog.getByRole('button', { name: words.removeItem('本月走访了几户？') }).click();
  await dialog.getByRole('button', { name: words.addAgenda }).click();
  await dialog.getByRole('textbox', { name: words.agendaTitle }).last().fill('慰问困难群众');
  await dialog.getByRole('button', { name: words.template.save }).click();
  await expect(ofType).toContainText('讨论题 3 个');
  await expect(dialog.getByRole('textbox', { name: words.creating.theme })).toHaveValue('第二次');
  await dialog.getByRole('button', { name: words.creating.create, exact: true }).click();
  await expect.poll(async () => (await kept(page))?.agenda.at(-1)?.title).toBe('慰问困难群众');
  await page.getByRole('button', { name: words.more }).click();
  await page.getByRole('menuitem', { name: words.editTemplate }).click();
  await dialog.getByRole('button', { name: words.template.reset }).click();
  await expect(dialog).toHaveCount(0);
  const agenda = await page.evaluate(async () => {
    const all = await window.yuanwen.call('sessionTemplates');
    return all.find(({ type }) => type === '主题党日')?.agenda.map(({ title }) => title);
  });
  expect(agenda).not.toContain('慰问困难群众');
  await page.getByRole('button', { name: words.more }).click();
  await page.getByRole('menuitem', { name: words.remove }).click();

  await page.getByRole('button', { name: words.more }).click();
  await page.getByRole('menuitem', { name: words.copy }).click();
  const list = page.getByRole('listbox', { name: words.list }).getByRole('option');
  await expect(list).toHaveCount(2);
  await page.getByRole('button', { name: words.more }).click();
  await page.getByRole('menuitem', { name: words.remove }).click();
  await expect(list).toHaveCount(1);
  await page.getByRole('button', { name: wording.window.app.undo }).click();
  await expect(list).toHaveCount(2);
});

test('the words are read aloud by keys, in large type, cut where sentences end, never scrolled', async ({
  program,
}) => {
  const page = program.window;
  await newSession(page, '领读');
  const quote = await page.evaluate(async () => {
    const [session] = await window.yuanwen.call('sessions');
    const [text] = await window.yuanwen.call('texts');
    const read = await window.yuanwen.call('readText', text?.id ?? '');
    const longest = read.ok ? read.value.passages.toSorted((a, b) => b.text.length - a.text.length)[0] : undefined;
    const passageId = longest?.id ?? '';
    await window.yuanwen.call('addToSession', session?.id ?? '', [{ kind: 'excerpt', passageId, hint: '慢读' }]);
    return longest?.text ?? '';
  });
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+6');
  await expect(page.getByText(words.entriesSum(1, 1, 1))).toBeVisible();
  const lead = page.getByRole('button', { name: words.lead, exact: true });
  await lead.click();
  const screen = page.getByRole('dialog', { name: words.lead });
  await expect(screen.getByRole('heading', { name: '领读' })).toBeVisible();
  await expect(screen).toContainText('重温入党誓词');

  const shown = screen.getByRole('blockquote');
  let read = '';
  for (;;) {
    await page.keyboard.press('PageDown');
    if ((await shown.count()) === 0) break;
    const words = await shown.innerText();
    read += words;
    const room = await shown.evaluate((element) => {
      const box = element.parentElement?.getBoundingClientRect();
      const own = element.getBoundingClientRect();
      return box === undefined ? -1 : Math.min(own.top - box.top, box.bottom - own.bottom);
    });
    expect(room).toBeGreaterThanOrEqual(0);
    expect(`${read}${'。'}`.startsWith(quote.slice(0, read.length))).toBe(true);
  }
  expect(read).toBe(quote);
  await expect(screen).toContainText('原文怎么说？');

  await page.keyboard.press('PageUp');
  await expect(screen).toContainText('慢读');
  await page.keyboard.press('h');
  await expect(screen).not.toContainText('慢读');
  const at = await shown.innerText();
  await page.keyboard.press('b');
  await page.keyboard.press('Space');
  await expect(shown).toHaveText(at);
  await page.keyboard.press('n');
  await expect(screen).toContainText('领学原文');
  const before = await shown.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  await page.keyboard.press('+');
  await expect
    .poll(() => shown.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)))
    .toBeGreaterThan(before);
  await page.keyboard.press('Escape');
  await expect(screen).toHaveCount(0);
  await expect(lead).toBeFocused();
  await lead.click();
  await expect(shown).toBeVisible();
});

test('a collection is put into a session, whole or by single excerpts, and taken out again as one step', async ({
  program,
}) => {
  const page = program.window;
  await newSession(page, '学习');
  await page.getByRole('button', { name: words.addFromCollection }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(words.collections.none);
  await page.keyboard.press('Escape');
  await page.evaluate(async () => {
    const [text] = await window.yuanwen.call('texts');
    const read = await window.yuanwen.call('readText', text?.id ?? '');
    const made = await window.yuanwen.call('createCollection', '怎样当好学生');
    if (!read.ok || !made.ok) throw new Error('No collection');
    const bodies = read.value.passages.filter(({ kind }) => kind === 'body').slice(0, 3);
    await window.yuanwen.call('gather', made.value.id, [
      { kind: 'heading', title: '放下架子' },
      ...bodies.map(({ id }) => ({ kind: 'excerpt', passageId: id }) as const),
    ]);
  });
  await page.getByRole('button', { name: words.addFromCollection }).click();
  await dialog.getByRole('option', { name: /怎样当好学生/ }).click();
  await dialog.getByText(words.collections.all(3)).click();
  const choices = dialog.locator('label', { has: page.locator('q') });
  await choices.nth(1).click();
  await dialog.getByRole('button', { name: words.picker.add(1) }).click();
  await expect(page.getByText(words.entriesSum(1, 1, 1))).toBeVisible();
  await expect(page.getByRole('textbox', { name: words.heading })).toHaveValue('放下架子');
  await page.getByRole('button', { name: wording.window.app.undo }).click();
  await expect(page.getByText(words.entriesEmpty)).toBeVisible();

  await page.getByRole('button', { name: words.addFromCollection }).click();
  await dialog.getByRole('option', { name: /怎样当好学生/ }).click();
  await dialog.getByRole('button', { name: words.picker.add(3) }).click();
  await expect(page.getByText(words.entriesSum(3, 1, 3))).toBeVisible();
  await expect(page.getByRole('textbox', { name: words.heading })).toHaveValue('放下架子');
  await page.getByRole('button', { name: wording.window.app.undo }).click();
  await expect(page.getByText(words.entriesEmpty)).toBeVisible();
});
