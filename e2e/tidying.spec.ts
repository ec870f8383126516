import { wording } from '../corpus/wording';
import { expect, test } from './launch';

const words = wording.window.tidying;

test('what was tidied is gone through by key, taken back, done by hand, and undone', async ({ program }) => {
  const { window: page } = program;
  await page.getByRole('button', { name: wording.window.app.screens.texts, exact: true }).click();
  await page.getByRole('listbox', { name: wording.window.texts.list }).getByRole('option').nth(1).click();
  await page.getByRole('button', { name: wording.window.texts.tidying }).click();
  const pane = page.getByRole('region', { name: words.title });
  const rows = pane.getByRole('listbox', { name: words.list });
  await expect(rows.locator('del').first()).toBeVisible();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(rows.getByRole('option', { selected: true })).toHaveCount(1);
  const panel = pane.getByRole('region', { name: words.panel });
  const changes = panel.getByRole('list', { name: words.changes });
  const decisions = () => changes.getByRole('button', { name: words.takeBack });

  await changes.getByRole('button', { name: words.keep }).first().click();
  await expect(page.getByText(/已照您的意思整理/)).toBeVisible();
  await expect(decisions().first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(decisions()).toHaveCount(0);

  await panel.locator('[data-start]').first().dblclick();
  await panel.getByRole('button', { name: words.correct }).click();
  const field = panel.getByRole('textbox').first();
  await field.fill('改正的字');
  await field.press('Enter');
  await expect(rows.getByText('改正的字')).toBeVisible();
  await decisions().first().click();
  await expect(rows.getByText('改正的字')).toHaveCount(0);
});
