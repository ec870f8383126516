import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wording } from '../corpus/wording';
import { expect, test } from './launch';
import { holdMessageBox, launch, libraryFolder } from './program';

/** What stands in the folder where a library should be. */
const notALibrary = '不是文献库\n'.repeat(1000);

test('a library that cannot be opened is named in a dialog, and nothing is shown or touched', async ({ folder }) => {
  mkdirSync(libraryFolder(folder));
  const file = join(libraryFolder(folder), 'library.db');
  writeFileSync(file, notALibrary);
  const app = await launch(folder, { kind: 'built' });
  const box = await holdMessageBox(app);
  await expect.poll(() => box.text()).toContain(wording.shell.libraryUnusable);
  expect(await box.text()).toContain(libraryFolder(folder));
  const isShown = app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().some((each) => each.isVisible()));
  expect(await isShown).toBe(false);
  const ended = app.waitForEvent('close');
  await box.press(wording.shell.quit);
  await ended;
  expect(readFileSync(file, 'utf8')).toBe(notALibrary);
});
