import type { Page } from 'playwright/test';
import { wording } from '../corpus/wording';
import { expect, test } from './launch';
import { resize } from './program';

const words = wording.window.search;

function searchBox(page: Page) {
  return page.getByRole('searchbox', { name: wording.window.app.searchLabel });
}

function suggestions(page: Page) {
  return page.getByRole('listbox', { name: words.suggestions }).getByRole('option');
}

/** Pinyin and collocates need the words of the library, which are got ready behind the window. */
async function untilRanked(page: Page): Promise<void> {
  const isRanked = () => page.evaluate(async () => (await window.yuanwen.call('overview')).isRankingReady);
  await expect.poll(isRanked).toBe(true);
  const isSpelled = () => page.evaluate(async () => (await window.yuanwen.call('suggest', 'qzgz')).length > 0);
  await expect.poll(isSpelled).toBe(true);
}

async function show(page: Page, view: keyof typeof words.views): Promise<void> {
  await page.getByRole('radio', { name: words.views[view] }).click();
}

test('initials suggest a word, which Enter takes only once it was chosen', async ({ program }) => {
  const page = program.window;
  await untilRanked(page);
  const box = searchBox(page);
  await box.pressSequentially('qzgz');
  await expect(suggestions(page).first()).toContainText('群众工作');
  await box.press('Enter');
  await expect(box).toHaveValue('qzgz');
  await expect(suggestions(page)).toHaveCount(0);

  await box.fill('');
  await box.pressSequentially('qzgz');
  await expect(suggestions(page).first()).toContainText('群众工作');
  await box.press('ArrowDown');
  await expect(suggestions(page).first()).toHaveAttribute('aria-selected', 'true');
  await box.press('Enter');
  await expect(box).toHaveValue('群众工作');
  await expect(page.getByRole('listbox', { name: words.results }).getByRole('option').first()).toContainText(
    '群众工作',
  );
});

test('the first Escape closes the suggestions and leaves what was typed', async ({ program }) => {
  const page = program.window;
  const box = searchBox(page);
  await box.pressSequentially('化解矛');
  await expect(suggestions(page).first()).toContainText('化解矛盾');
  await box.press('Escape');
  await expect(suggestions(page)).toHaveCount(0);
  await expect(box).toHaveValue('化解矛');
});

test('或 and 非 join words of a query at the press of a button', async ({ program }) => {
  const page = program.window;
  const box = searchBox(page);
  const total = (query: string) =>
    page.evaluate(async (asked) => (await window.yuanwen.call('search', { query: asked })).total, query);
  await untilRanked(page);
  await box.fill('突发事件');
  const alone = words.places(await total('突发事件'));
  await expect(page.getByRole('heading', { name: alone })).toBeVisible();

  await page.getByRole('button', { name: words.operatorHelp.or }).click();
  await expect(box).toBeFocused();
  // An operator that joins nothing yet is no word to look for.
  await expect(page.getByRole('heading', { name: alone })).toBeVisible();
  await page.keyboard.type('信访');
  await expect(box).toHaveValue('突发事件 或 信访');
  await expect(page.getByRole('heading', { name: words.places(await total('突发事件 或 信访')) })).toBeVisible();

  await box.fill('突发事件');
  await page.getByRole('button', { name: words.operatorHelp.not }).click();
  await expect(box).toBeFocused();
  await page.keyboard.type('群众');
  await expect(box).toHaveValue('突发事件 不含 群众');
  await expect(page.getByRole('status')).toContainText(wording.search.containsNone(['“群众”']));
});

test('in context, the words stand under each other, sort by what follows, and open their passage', async ({
  program,
}) => {
  const { app, window: page } = program;
  await searchBox(page).fill('矛盾');
  await show(page, 'context');
  const lines = page.getByRole('listbox', { name: words.contextList }).getByRole('option');
  await expect(lines.first().locator('mark')).toHaveText('矛盾');
  const lefts = await lines
    .locator('mark')
    .evaluateAll((marks) => marks.map((mark) => Math.round(mark.getBoundingClientRect().left)));
  expect(lefts.length).toBeGreaterThan(5);
  expect(new Set(lefts).size).toBe(1);

  const rights = () =>
    page.evaluate(async () => {
      const { lines } = await window.yuanwen.call('context', { query: '矛盾', order: 'right' });
      return lines.map(({ left, word, right, textTitle }) => `${left}\t${word}\t${right}\t《${textTitle}》`);
    });
  const clipboard = () => app.evaluate(({ clipboard }) => clipboard.readText());
  const copyAs = async (way: keyof typeof words.copyWays) =>
    page.getByRole('menuitem', { name: words.copyWays[way].name }).click();
  await page.getByRole('radio', { name: words.orders.right }).click();
  const expected = await rights();
  await page.getByRole('button', { name: words.copyLines }).click();
  await copyAs('table');
  await expect.poll(async () => (await clipboard()).split('\n')).toEqual(expected);

  await searchBox(page).press('ArrowDown');
  await expect(lines.first()).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Space');
  await page.getByRole('button', { name: words.copyChosen(3) }).click();
  await copyAs('cited');
  await expect.poll(async () => (await clipboard()).split('\n')).toHaveLength(3);
  for (const line of (await clipboard()).split('\n')) expect(line).toMatch(/^“.*矛盾.*”（《.+》）$/u);
  await expect(page.getByRole('region', { name: /^阅读《/u })).toHaveCount(0);

  await lines.nth(2).click();
  await expect(page.getByRole('region', { name: /^阅读《/u })).toContainText('矛盾');
});

test('the distribution counts every text, and a mark opens its passage', async ({ program }) => {
  const page = program.window;
  await untilRanked(page);
  await searchBox(page).fill('矛盾');
  await show(page, 'distribution');
  const distribution = await page.evaluate(() => window.yuanwen.call('distribution', { query: '矛盾' }));
  await expect(
    page.getByRole('heading', { name: words.spread(distribution.total, distribution.texts.length) }),
  ).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(distribution.texts.length + 1);

  const [first] = distribution.texts.toSorted((a, b) => b.count - a.count);
  await page
    .getByRole('group', { name: first?.title ?? '' })
    .getByRole('button')
    .first()
    .click();
  await expect(page.getByRole('region', { name: `阅读《${first?.title}》` })).toContainText('矛盾');

  const collocates = page.getByRole('region', { name: words.collocates });
  const [collocate] = distribution.collocates ?? [];
  await collocates.getByRole('button', { name: words.collocateSearch(collocate?.term ?? '') }).click();
  await expect(searchBox(page)).toHaveValue(`矛盾 ${collocate?.term}`);
});

test('a kept search is there again after the next start', async ({ program }) => {
  const query = '突发事件 能力';
  await searchBox(program.window).fill(query);
  await program.window.getByRole('button', { name: words.save, exact: true }).click();
  await program.window.getByRole('button', { name: words.unsave }).waitFor();
  await program.quit();
  await program.start();
  const page = program.window;
  await page.getByRole('region', { name: words.saved }).getByRole('button', { name: query }).click();
  await expect(searchBox(page)).toHaveValue(query);
});

test('other names of the same thing are found and said to be so, and left out at one press', async ({ program }) => {
  const page = program.window;
  // Until then, hits that hold only some of the words are missing from both counts.
  await untilRanked(page);
  const query = '化解矛盾';
  await searchBox(page).fill(query);
  const counts = await page.evaluate(async (asked) => {
    const [all, exact] = await Promise.all([
      window.yuanwen.call('search', { query: asked }),
      window.yuanwen.call('search', { query: asked, hasSynonyms: false }),
    ]);
    return { synonyms: all.matchCounts.synonym ?? 0, exact: exact.total };
  }, query);
  expect(counts.synonyms).toBeGreaterThan(0);
  await expect(page.getByText(words.synonymsFound(counts.synonyms))).toBeVisible();
  await page.getByRole('button', { name: words.leaveSynonyms }).click();
  await expect(page.getByRole('heading', { name: words.places(counts.exact) })).toBeVisible();
  await page.getByRole('button', { name: words.addSynonyms }).click();
  await expect(page.getByText(words.synonymsFound(counts.synonyms))).toBeVisible();
});

test('a word that was typed by its sound is found by the one that was meant', async ({ program }) => {
  const page = program.window;
  await untilRanked(page);
  await searchBox(page).fill('群中工作');
  await page.getByRole('button', { name: '群众工作', exact: true }).click();
  await expect(searchBox(page)).toHaveValue('群众工作');
  await expect(page.getByRole('option').first()).toContainText('群众工作');
});

test('where a text takes the place of the results, the way back leads to them, whatever their view', async ({
  program,
}) => {
  const { window: page } = program;
  await resize(program, 1024, 640);
  for (let step = 0; step < 10; step++) await page.keyboard.press('Control+=');
  const box = searchBox(page);
  await box.fill('化解矛盾');
  const hits = page.getByRole('listbox', { name: words.results }).getByRole('option');
  await expect(hits.first()).toContainText('化解矛盾');
  await box.press('Enter');
  await expect(hits.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const reader = page.getByRole('region', { name: /^阅读《/u });
  await expect(reader).toContainText('化解矛盾');
  await page.getByRole('button', { name: words.backToResults }).click();
  await expect(hits.first()).toBeVisible();

  await show(page, 'context');
  await page.getByRole('listbox', { name: words.contextList }).getByRole('option').first().click();
  await expect(reader).toContainText('化解矛盾');
  await page.getByRole('button', { name: words.backToResults }).click();
  await expect(page.getByRole('listbox', { name: words.contextList })).toBeVisible();
});

test('hits of one kind come a page at a time, and further ones leave those that are there', async ({ program }) => {
  const page = program.window;
  await untilRanked(page);
  await searchBox(page).fill('的 群众');
  const hits = page.getByRole('listbox', { name: words.results }).getByRole('option');
  await expect(hits.first()).toBeVisible();
  const kind = page.getByRole('button', { name: new RegExp(`^${words.kinds.terms}`, 'u') });
  await kind.click();
  const more = page.getByRole('button', { name: /^更多（/u });
  await expect(more).toBeVisible();
  await expect.poll(() => hits.count()).toBeGreaterThan(50);
  expect(await hits.count()).toBeLessThanOrEqual(60);
  const first = (await hits.first().textContent()) ?? '';
  await more.click();
  await expect.poll(() => hits.count()).toBeGreaterThan(60);
  await expect(hits.first()).toContainText(first);
});
