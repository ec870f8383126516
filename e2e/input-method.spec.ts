import { wording } from '../corpus/wording';
import { expect, test } from './launch';

test('nothing is searched while an input method composes, and the finished words are', async ({ program }) => {
  const page = program.window;
  const box = page.getByRole('searchbox', { name: wording.window.app.searchLabel });
  await box.focus();
  const session = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

  for (const text of ['q', 'qun', 'qun z', 'qun zhong']) await compose(text);
  await expect(box).toHaveValue('qun zhong');
  // A key that the input method has taken: 229, and no command of ours.
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', windowsVirtualKeyCode: 229 });
  // An answer of the library since then: a search asked before it would have shown its results by now.
  await page.evaluate(() => window.yuanwen.call('search', { query: 'qun zhong' }));
  await expect(page.getByRole('heading', { name: wording.window.search.startTitle })).toBeVisible();

  await session.send('Input.insertText', { text: '群众工作' });
  await expect(box).toHaveValue('群众工作');
  await expect(page.getByRole('option').first()).toContainText('群众工作');
  await expect(page.getByRole('heading', { name: wording.window.search.startTitle })).toHaveCount(0);
});

test('single letters mean nothing while an input method composes a note', async ({ program }) => {
  const page = program.window;
  await page.getByRole('searchbox', { name: wording.window.app.searchLabel }).fill('化解矛盾');
  await page.getByRole('option').first().click();
  await page
    .getByRole('region', { name: /^阅读《/u })
    .getByText('化解矛盾')
    .first()
    .click();
  const press = (isComposing: boolean) =>
    page.evaluate((composing) => {
      const event = new KeyboardEvent('keydown', { key: 'h', code: 'KeyH', bubbles: true, isComposing: composing });
      document.activeElement?.dispatchEvent(event);
    }, isComposing);
  const count = () => page.evaluate(async () => (await window.yuanwen.call('annotations')).length);
  await press(true);
  expect(await count()).toBe(0);
  await press(false);
  await expect.poll(count).toBe(1);
});
