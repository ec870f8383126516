import { expect, test } from './launch';

test('a person takes a passage out of a topic, and takes that back', async ({ program }) => {
  const { window } = program;
  await window.keyboard.press('Control+3');
  await window.getByRole('option', { name: /^了解群众的能力/ }).click();
  const cards = window.getByRole('article');
  await expect(cards.nth(3)).toBeVisible();
  const before = await cards.count();
  const first = await cards.first().innerText();
  await cards.first().getByRole('button', { name: '不属于此主题' }).click();
  await expect(window.getByText('人工移出的段落（1）')).toBeVisible();
  await expect(cards.first()).not.toHaveText(first);
  await window.keyboard.press('Control+z');
  await expect(window.getByText('人工移出的段落（1）')).toBeHidden();
  await expect(cards).toHaveCount(before);
});

test('passages of no topic are gone through by keys', async ({ program }) => {
  const { window } = program;
  await window.keyboard.press('Control+3');
  await window.getByRole('option', { name: /^了解群众的能力/ }).click();
  await expect(window.getByRole('article').nth(3)).toBeVisible();
  await window.getByRole('button', { name: '归类无主题段落' }).click();
  const item = window.getByRole('article');
  await expect(item).toContainText('可能的主题');
  const passage = await item.locator('p').nth(2).innerText();
  await window.keyboard.press('Space');
  await expect(window.getByText('已跳过 1')).toBeVisible();
  await expect(item).not.toContainText(passage);
  await window.keyboard.press('z');
  await expect(window.getByText('已跳过 0')).toBeVisible();
  await expect(item).toContainText(passage);
});

test('all topics of a group are in sight beside a topic', async ({ program }) => {
  const { window } = program;
  await window.keyboard.press('Control+3');
  await window.getByRole('option', { name: /^了解群众的能力/ }).click();
  const matrix = window.getByRole('table', { name: '主题 × 文献' });
  await expect(matrix.getByRole('columnheader')).toHaveCount(6);
  await expect(matrix.getByRole('columnheader').last()).toBeInViewport({ ratio: 1 });
});

test('a passage of several topics leads to the others, and is in sight there', async ({ program }) => {
  const { window } = program;
  await window.keyboard.press('Control+3');
  await window.getByRole('option', { name: /^防范和处置群体性突发事件的问题/ }).click();
  const other = '防范和处置群体性事件和突发事件的能力';
  const card = window.getByRole('article').filter({ hasText: '又见主题' }).first();
  const passage = await card.locator('p').first().innerText();
  await card.getByRole('button', { name: `到主题“${other}”看这一段` }).click();
  await expect(window.getByRole('heading', { name: other })).toBeVisible();
  await expect(window.getByRole('article').filter({ hasText: passage })).toBeInViewport();
});
