import { readdirSync } from 'node:fs';
import { wording } from '../corpus/wording';
import { expect, test } from './launch';

test('a note that is being written when the program is closed is kept', async ({ program }) => {
  const page = program.window;
  const words = wording.window;
  await page.getByRole('searchbox', { name: words.app.searchLabel }).fill('化解矛盾');
  await page.getByRole('option').first().click();
  await page
    .getByRole('region', { name: /^阅读《/u })
    .getByText('化解矛盾')
    .first()
    .click();
  await page.keyboard.press('n');
  await expect(page.getByPlaceholder(words.reader.notePlaceholder)).toBeFocused();
  await page.keyboard.insertText('写到一半就关了窗口');
  await program.quit();
  // Closed in order: SQLite has put everything into its one file.
  expect(readdirSync(program.libraryFolder).filter((name) => /-(wal|shm)$/u.test(name))).toEqual([]);

  await program.start();
  const notes = () =>
    program.window.evaluate(async () =>
      (await window.yuanwen.call('annotations')).map(({ annotation }) => annotation.note),
    );
  expect(await notes()).toEqual(['写到一半就关了窗口']);
});
