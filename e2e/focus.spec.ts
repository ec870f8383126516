import type { Page } from 'playwright/test';
import { wording } from '../corpus/wording';
import { expect, test } from './launch';
import { libraryProcessId } from './library-process';
import { resize } from './program';
import { selectInReader } from './select-in-reader';

const words = wording.window;
const phrase = '化解矛盾';

/** Marks the first place of each of some words that stand in one text. */
async function mark(page: Page, quotes: readonly string[]): Promise<void> {
  await page.getByRole('searchbox', { name: words.app.searchLabel }).fill(phrase);
  await page.getByRole('option').first().click();
  await expect(page.getByRole('region', { name: /^阅读《/u })).toContainText(phrase);
  for (const quote of quotes) {
    await selectInReader(page, quote);
    const tools = page.getByRole('toolbar', { name: words.reader.tools });
    await tools.getByRole('radio', { name: wording.annotate.colors.blue }).click();
    await expect(
      page.getByRole('article', { name: words.reader.card(wording.annotate.colors.blue, quote) }),
    ).toBeVisible();
  }
}

test('the keyboard stays in the text after a mark is made with the tools, and comes back to it', async ({
  program,
}) => {
  const page = program.window;
  await mark(page, [phrase]);
  const article = page.getByRole('region', { name: words.reader.article });
  await expect(article).toBeFocused();
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: words.reader.noteLabelFor(phrase) })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(article).toBeFocused();
});

test('the keyboard goes to the next annotation when one is deleted, and back to the one that was read', async ({
  program,
}) => {
  const page = program.window;
  await mark(page, [phrase, '不满情绪', '人民内部']);
  await page.getByRole('navigation').getByRole('button', { name: words.app.screens.annotations }).click();
  const cards = page.getByRole('main').getByRole('article');
  await expect(cards).toHaveCount(3);
  const focused = page.locator(':focus');
  await cards.first().getByRole('button', { name: words.annotations.remove }).focus();
  await page.keyboard.press('Enter');
  await expect(cards).toHaveCount(2);
  await expect(cards.first().locator(':focus')).toHaveCount(1);

  await cards.last().getByRole('button', { name: words.annotations.read }).click();
  await page.getByRole('button', { name: words.annotations.back }).click();
  await expect(focused).toHaveText(words.annotations.read);
  await expect(cards.last().locator(':focus')).toHaveCount(1);

  await page.getByRole('button', { name: wording.annotate.colors.blue }).click();
  await page.getByRole('button', { name: words.annotations.clearAll }).click();
  await expect(page.getByRole('searchbox', { name: words.annotations.filter })).toBeFocused();
});

test('the keyboard goes to what can be done next when the last annotation is deleted', async ({ program }) => {
  const page = program.window;
  await mark(page, [phrase]);
  await page.getByRole('navigation').getByRole('button', { name: words.app.screens.annotations }).click();
  await page.getByRole('main').getByRole('button', { name: words.annotations.remove }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: words.annotations.empty })).toBeVisible();
  await expect(page.getByRole('button', { name: words.annotations.emptyStart })).toBeFocused();
});

test('Escape closes a dialog at the first press, wherever the keyboard is in it', async ({ program }) => {
  const page = program.window;
  await mark(page, [phrase]);
  await page.getByRole('navigation').getByRole('button', { name: words.app.screens.annotations }).click();
  await page.getByRole('main').getByRole('button', { name: words.annotations.export }).click();
  const dialog = page.getByRole('dialog', { name: words.export.title.annotations });
  const close = dialog.getByRole('button', { name: words.app.close });
  await expect(dialog).toBeVisible();
  await close.hover();
  await close.focus();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('what is read stays where it is when the text changes its size', async ({ program }) => {
  const page = program.window;
  await mark(page, [phrase]);
  const article = page.getByRole('region', { name: words.reader.article });
  await article.evaluate((box) => box.scrollTo({ top: box.scrollHeight / 2 }));
  const place = () =>
    article.evaluate((box) => {
      const { top } = box.getBoundingClientRect();
      const passages = [...box.querySelectorAll('[data-passage]')];
      const first = passages.find((passage) => passage.getBoundingClientRect().bottom > top);
      return {
        passage: first?.getAttribute('data-passage'),
        below: Math.round((first?.getBoundingClientRect().top ?? 0) - top),
      };
    });
  // What comes into sight for the first time takes its true height.
  let before = await place();
  await expect
    .poll(async () => {
      const last = before;
      before = await place();
      return JSON.stringify(last) === JSON.stringify(before);
    })
    .toBe(true);
  for (const key of ['Control+=', 'Control+=', 'Control+=', 'Control+-']) {
    await page.keyboard.press(key);
    await expect.poll(async () => (await place()).passage).toBe(before.passage);
  }
});

test('a note that could not be saved is kept, and saved once the library is there again', async ({ program }) => {
  const { app, window: page } = program;
  await mark(page, [phrase]);
  await page.keyboard.press('n');
  const field = page.getByRole('textbox', { name: words.reader.noteLabelFor(phrase) });
  await expect(field).toBeFocused();
  const id = await libraryProcessId(app);
  // Stopped, it cannot answer: the note is certainly on its way when the process is killed.
  process.kill(id, 'SIGSTOP');
  await page.keyboard.insertText('写到一半');
  await page.keyboard.press('Control+Enter');
  process.kill(id, 'SIGKILL');
  await expect(page.getByText(words.reader.saveFailed(words.reader.saveInterrupted))).toBeVisible();
  const notes = () =>
    page.evaluate(async () => (await window.yuanwen.call('annotations')).map(({ annotation }) => annotation.note));
  await expect.poll(notes).toEqual(['写到一半']);
  await expect(field).toHaveValue('写到一半');
  await expect(page.getByText(words.app.libraryLost)).toHaveCount(0);
});

test('a note that is begun while its mark is still being made is a note to that mark', async ({ program }) => {
  const { app, window: page } = program;
  await page.getByRole('searchbox', { name: words.app.searchLabel }).fill(phrase);
  await page.getByRole('option').first().click();
  await expect(page.getByRole('region', { name: /^阅读《/u })).toContainText(phrase);
  await selectInReader(page, phrase);
  await expect(page.getByRole('toolbar', { name: words.reader.tools })).toBeVisible();
  const id = await libraryProcessId(app);
  process.kill(id, 'SIGSTOP');
  await page.keyboard.press('h');
  await expect(page.getByRole('toolbar', { name: words.reader.tools })).toHaveCount(0);
  await page.keyboard.press('n');
  process.kill(id, 'SIGCONT');
  await expect(page.getByRole('textbox', { name: words.reader.noteLabelFor(phrase) })).toBeFocused();
  await page.keyboard.insertText('就是这几个字');
  await page.keyboard.press('Control+Enter');
  const kept = () =>
    page.evaluate(async () =>
      (await window.yuanwen.call('annotations')).map(({ annotation: { quote, note } }) => ({ quote, note })),
    );
  await expect.poll(kept).toEqual([{ quote: phrase, note: '就是这几个字' }]);
});

test('a note follows the mark that was just made, also where the margin has no pane of its own', async ({
  program,
}) => {
  const page = program.window;
  await resize(program, 1100, 760);
  await page.getByRole('searchbox', { name: words.app.searchLabel }).fill(phrase);
  await page.getByRole('option').first().click();
  await expect(page.getByRole('region', { name: /^阅读《/u })).toContainText(phrase);
  await selectInReader(page, phrase);
  await expect(page.getByRole('toolbar', { name: words.reader.tools })).toBeVisible();
  await page.keyboard.press('h');
  const kept = () =>
    page.evaluate(async () =>
      (await window.yuanwen.call('annotations')).map(({ annotation: { quote, note } }) => ({ quote, note })),
    );
  await expect.poll(kept).toEqual([{ quote: phrase, note: '' }]);
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: words.reader.noteLabelFor(phrase) })).toBeFocused();
  await page.keyboard.insertText('就是这几个字');
  await page.keyboard.press('Control+Enter');
  await expect.poll(kept).toEqual([{ quote: phrase, note: '就是这几个字' }]);
});
