import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wording } from '../corpus/wording';
import { dragOver } from './drag-files';
import { expect, test } from './launch';
import { answerOpenDialog } from './program';

const words = wording.window.check;
const statuses = wording.check.statuses;
const exact = '最核心最关键的是感情问题';
const draft = `在主题党日上的发言提纲

　　文章指出：“党的群众工作方法也是具体的，要针对不同的对象，在不同时期用不同的方法解决不同类别和不同性质的问题”。
　　其次要有感情。“群众工作不是能力问题，不是水平问题，不是文凭问题，不是级别问题，最关键最核心的是感情问题。”这句话大家都熟悉。
　　再次要有本领。“只有了解群众，才能密切党群血肉联系”，本领从群众中来；也要敢于“把矛盾化解在萌芽状态”，落实“三会一课”。
`;

test('a draft is pasted, checked, corrected, undone, kept and cleared', async ({ program }) => {
  const page = program.window;
  await page.keyboard.press('Control+7');
  await page.getByRole('textbox', { name: words.paste }).fill(draft);
  await page.getByRole('button', { name: words.start }).click();
  const list = page.getByRole('list', { name: words.listLabel });
  await expect(list.getByRole('listitem')).toHaveCount(5);
  for (const status of ['exact', 'altered', 'spliced', 'not-found'] as const) {
    await expect(list.getByText(statuses[status]).first()).toBeVisible();
  }

  const text = page.getByRole('region', { name: words.draftLabel });
  await expect(text).not.toContainText(exact);
  await page.getByRole('button', { name: words.replace, exact: true }).click();
  await expect(text).toContainText(exact);
  await page.keyboard.press('Control+z');
  await expect(text).not.toContainText(exact);
  await page.getByRole('button', { name: words.replace, exact: true }).click();
  await expect(text).toContainText(exact);

  await page.reload();
  await page.getByRole('button', { name: wording.window.app.screens.check, exact: true }).click();
  await expect(text).toContainText(exact);
  await page.getByRole('button', { name: words.clear }).click();
  await expect(page.getByRole('textbox', { name: words.paste })).toBeVisible();
});

test('what is undone is never done to another draft, and keys go through what is shown', async ({ program }) => {
  const page = program.window;
  await page.keyboard.press('Control+7');
  const check = async (draftText: string) => {
    await page.getByRole('textbox', { name: words.paste }).fill(draftText);
    await page.getByRole('button', { name: words.start }).click();
  };
  const text = page.getByRole('region', { name: words.draftLabel });
  const wrong = `文章指出：“不是级别问题，${exact.replace('感情', '情')}”。`;
  await check(wrong);
  await page.getByRole('button', { name: words.replace, exact: true }).click();
  await expect(text).toContainText(exact);
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: words.clear }).click();
  // At the same place stands another quotation that could be replaced.
  await check(wrong.replace('感', '').replace('最核心', '最中心'));
  await expect(text).toContainText('最中心');
  await page.keyboard.press('Control+y');
  await expect(text).toContainText('最中心');
  await page.getByRole('button', { name: words.clear }).click();

  await check(draft);
  const list = page.getByRole('list', { name: words.listLabel });
  await page.getByRole('toolbar', { name: words.filterLabel }).getByRole('button', { name: statuses.spliced }).click();
  await expect(list.getByText(statuses.altered)).toHaveCount(0);
  await text.click({ position: { x: 4, y: 4 } });
  await page.keyboard.press('p');
  await page.keyboard.press('Enter');
  await expect(text).not.toContainText(exact);
});

test('the other places with the same words are listed, opened, and cited instead', async ({ program, folder }) => {
  const { app, window: page } = program;
  const file = join(folder, '另一篇.md');
  writeFileSync(file, `# 另一篇\n\n不是级别问题，${exact}。\n`);
  await answerOpenDialog(app, [file]);
  await page.getByRole('button', { name: wording.window.app.import }).click();
  const report = page.getByRole('dialog', { name: wording.window.import.report });
  await expect(report).toContainText(wording.window.import.cameIn(1));
  await report.getByRole('button', { name: wording.window.import.close, exact: true }).click();
  await page.keyboard.press('Control+7');
  await page.getByRole('textbox', { name: words.paste }).fill(`有一句话：“不是级别问题，${exact}”。`);
  await page.getByRole('button', { name: words.start }).click();
  const list = page.getByRole('list', { name: words.listLabel });
  await expect(list).not.toContainText('另一篇');
  const others = page.getByRole('list', { name: words.othersLabel });
  await page.getByRole('button', { name: words.others(2) }).press('Enter');
  await expect(others).toContainText('另一篇');
  await others.getByRole('button', { name: words.citeHere }).click();
  await expect(others).not.toContainText('另一篇');
  await expect(list.getByText(words.source('《另一篇》'), { exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(others).toContainText('另一篇');
  await others.getByRole('listitem').filter({ hasText: '另一篇' }).getByRole('button', { name: words.open }).click();
  await expect(page.getByRole('heading', { name: '另一篇' }).first()).toBeVisible();
});

test('a draft without quotations says so', async ({ program }) => {
  const page = program.window;
  await page.keyboard.press('Control+7');
  await page.getByRole('textbox', { name: words.paste }).fill('今天的会就开到这里。');
  await page.getByRole('button', { name: words.start }).click();
  await expect(page.getByText(words.none)).toBeVisible();
});

test('a file dropped to be checked is checked; what was in hand comes back', async ({ program, folder }) => {
  const page = program.window;
  const [first, second] = [join(folder, '讲稿.txt'), join(folder, '修改', '讲稿.txt')];
  mkdirSync(join(folder, '修改'));
  writeFileSync(first, `文章指出：“不是级别问题，${exact.replace('感情', '情')}”。`);
  writeFileSync(second, `文章指出：“不是级别问题，${exact}”。`);
  await expect(page.getByRole('searchbox', { name: wording.window.app.searchLabel })).toBeFocused();
  await page.keyboard.press('Control+7');
  await expect(page.getByRole('textbox', { name: words.paste })).toBeVisible();
  const text = page.getByRole('region', { name: words.draftLabel });

  await (await dragOver(page, [first], wording.window.import.dropDraft)).drop();
  await page.getByRole('button', { name: words.replace, exact: true }).click();
  await expect(text).toContainText(exact);

  await (await dragOver(page, [second, first], wording.window.import.dropDraft)).drop();
  await expect(page.getByText(words.exchanged)).toBeVisible();
  await expect(page.getByRole('button', { name: words.replace, exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: wording.window.app.undo, exact: true }).click();
  await expect(page.getByText(words.replaced)).toBeVisible();

  await (await dragOver(page, [second], wording.window.import.drop)).drop();
  await expect(page.getByRole('dialog', { name: wording.window.import.report })).toBeVisible();
});

test('a long check is stopped, and what was pasted is still there', async ({ program }) => {
  const { app, window: page } = program;
  await page.keyboard.press('Control+7');
  const quotations = Array.from({ length: 12_000 }, (_, number) => `“不是级别问题，第${number}是感情问题”。`);
  const long = quotations.join('\n');
  const paste = page.getByRole('textbox', { name: words.paste });
  await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), long);
  await paste.press('Control+v');
  await expect(paste).toHaveValue(long);
  await page.getByRole('button', { name: words.start }).click();
  const progress = page.getByRole('progressbar', { name: words.progress });
  await expect(progress).not.toHaveAttribute('aria-valuenow', '0');
  await page.getByRole('button', { name: words.cancel }).click();
  await expect(paste).toHaveValue(long);
  await paste.fill(draft);
  await page.getByRole('button', { name: words.start }).click();
  await expect(page.getByRole('list', { name: words.listLabel }).getByRole('listitem')).toHaveCount(5);
});
