import { join } from 'node:path';
import { wording } from '../corpus/wording';
import { expect, test } from './launch';
import { answerOpenDialog } from './program';

const words = wording.window.picture;
const { texts } = wording.window;
const scan = join(import.meta.dirname, '..', 'corpus', 'testing', 'files', 'scan-图片.png');

/** Recognising a page takes some fifteen seconds of processor time, in milliseconds. */
const recognised = 120_000;

test('a recognised text is compared with its picture, and marked as checked', async ({ program }) => {
  test.setTimeout(2 * recognised);
  const { app, window: page } = program;
  await answerOpenDialog(app, [scan]);
  await page.evaluate(() => window.yuanwen.call('importFiles'));
  const newest = () => page.evaluate(async () => (await window.yuanwen.call('texts')).at(17)?.title);
  await expect.poll(newest, { timeout: recognised }).toContain('学习办法');
  await page.keyboard.press('Control+2');
  await page.getByRole('searchbox', { name: texts.filter }).fill('学习办法');
  await page.getByRole('listbox', { name: texts.list }).getByRole('option').click();
  await expect(page.getByText(words.unchecked)).toBeVisible();
  await page.getByRole('button', { name: words.title }).first().click();
  const pane = page.getByRole('complementary', { name: words.title });
  const picture = pane.getByRole('img', { name: words.pictureOf('1') });
  await expect(picture).toBeVisible();
  const drawn = () =>
    picture.evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let dark = 0;
      for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 100) dark++;
      return dark / (pixels.length / 4);
    });
  // Black letters on white paper.
  await expect.poll(drawn).toBeGreaterThan(0.01);
  expect(await drawn()).toBeLessThan(0.3);

  const isWide = () => picture.evaluate((canvas: HTMLCanvasElement) => canvas.width > canvas.height);
  expect(await isWide()).toBe(false);
  await pane.getByRole('button', { name: words.turn }).click();
  await expect.poll(isWide).toBe(true);
  await expect.poll(drawn).toBeGreaterThan(0.01);

  await pane.getByRole('button', { name: texts.proofread }).click();
  await expect(page.getByText(texts.proofreadSaved)).toBeVisible();
  await expect(pane.getByRole('button', { name: texts.proofread })).toHaveCount(0);
  await expect(picture).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(pane.getByRole('button', { name: texts.proofread })).toBeVisible();
  await pane.getByRole('button', { name: wording.window.app.close }).click();
  await expect(page.getByText(words.unchecked)).toBeVisible();
});
