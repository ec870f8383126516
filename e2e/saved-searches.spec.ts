import { wording } from '../corpus/wording';
import { expect, test } from './launch';

const words = wording.window.search;

test('a saved search comes back with what narrowed it, under the name and in the place that it was given', async ({
  program,
}) => {
  const page = program.window;
  const box = page.getByRole('searchbox', { name: wording.window.app.searchLabel });
  await box.fill('化解矛盾');
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await box.fill('群众工作');
  await page.getByRole('button', { name: words.byText }).click();
  const texts = page.getByRole('listbox', { name: words.byText });
  await texts.getByRole('option', { name: /^做好群众工作的能力/u }).click();
  const narrowed = await page.evaluate(async () => {
    const all = await window.yuanwen.call('search', { query: '群众工作' });
    return all.textCounts.find(({ title }) => title === '做好群众工作的能力')?.count ?? 0;
  });
  await expect(page.getByRole('heading', { name: words.places(narrowed), exact: true })).toBeVisible();
  await page.getByRole('radio', { name: words.views.context }).click();
  await page.getByRole('button', { name: words.save, exact: true }).click();

  await page.getByRole('button', { name: wording.window.app.clearSearch }).click();
  const saved = page.getByRole('region', { name: words.saved });
  await saved.getByRole('button', { name: words.tidySaved }).click();
  const dialog = page.getByRole('dialog', { name: words.tidyTitle });
  const name = dialog.getByRole('textbox', { name: words.nameOfSaved('群众工作 · 《做好群众工作的能力》') });
  await name.fill('九月党课');
  await name.press('Enter');
  await dialog.getByRole('button', { name: words.moveDown('九月党课') }).click();
  await dialog.getByRole('button', { name: words.unsaveNamed('化解矛盾') }).click();
  await expect(dialog.getByRole('textbox')).toHaveCount(1);
  await page.getByRole('button', { name: wording.window.app.undo }).click();
  await expect(dialog.getByRole('textbox')).toHaveCount(2);
  await dialog.getByRole('button', { name: words.tidied }).click();
  await expect(saved.getByRole('button')).toHaveText(['化解矛盾', '九月党课', words.tidySaved]);

  await program.quit();
  await program.start();
  const again = program.window;
  await again.getByRole('region', { name: words.saved }).getByRole('button', { name: '九月党课' }).click();
  await expect(again.getByRole('searchbox', { name: wording.window.app.searchLabel })).toHaveValue('群众工作');
  await expect(again.getByRole('radio', { name: words.views.context })).toBeChecked();
  await expect(again.getByRole('button', { name: words.byText })).toContainText('做好群众工作的能力');
  await expect(again.getByRole('listbox', { name: words.contextList }).getByRole('option').first()).toContainText(
    '做好群众工作的能力',
  );
});
