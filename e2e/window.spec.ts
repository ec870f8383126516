import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { wording } from '../corpus/wording';
import type { Command } from '../electron/contract';
import { sandboxArguments } from '../scripts/display.mjs';
import { electronPath } from '../scripts/electron-runtime.mjs';
import { root } from '../scripts/paths.mjs';
import { expect, test } from './launch';
import { holdMessageBox, startElectron } from './program';

const menu = wording.shell.menu;

test('the window speaks Chinese, has its smallest size, and remembers where it was', async ({ program }) => {
  const { app, window: page } = program;
  expect(await page.evaluate(() => [document.documentElement.lang, navigator.language])).toEqual(['zh-CN', 'zh-CN']);
  const state = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds({ x: 40, y: 30, width: 1100, height: 700 });
    return { smallest: window?.getMinimumSize(), title: window?.getTitle(), isVisible: window?.isVisible() };
  });
  expect(state).toEqual({ smallest: [1024, 640], title: wording.shell.programName, isVisible: true });
  const size = () => program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
  const left = await size();
  expect(left).toMatchObject({ width: 1100, height: 700 });
  await program.quit();
  await program.start();
  expect(await size()).toEqual(left);
});

test('every item of the menu is Chinese, and its command reaches the window', async ({ program }) => {
  const { app, window: page } = program;
  const labels = await app.evaluate(({ Menu }) => {
    const menus = Menu.getApplicationMenu()?.items ?? [];
    return menus.map(({ label, submenu }) => [label, ...(submenu?.items ?? []).map((item) => item.label)]);
  });
  const tops = [menu.file, menu.edit, menu.view, menu.window, menu.help];
  expect(labels.map(([label]) => label)).toEqual(tops);
  expect(labels.flat().filter((label) => label !== '' && !/\p{Script=Han}/u.test(label))).toEqual([]);

  await page.evaluate(() => {
    window.yuanwen.on('command', (command) => {
      document.documentElement.dataset.command = command;
    });
  });
  const commands: readonly (readonly [top: string, item: string, command: Command])[] = [
    [menu.file, menu.exportDocument, 'export'],
    [menu.file, menu.settings, 'show-settings'],
    [menu.edit, menu.undo, 'undo'],
    [menu.edit, menu.redo, 'redo'],
    [menu.edit, menu.copyWithCitation, 'copy-with-citation'],
    [menu.edit, menu.highlight, 'highlight'],
    [menu.edit, menu.findInText, 'find-in-text'],
    [menu.edit, menu.findInLibrary, 'find-in-library'],
    [menu.view, menu.search, 'show-search'],
    [menu.view, menu.texts, 'show-texts'],
    [menu.view, menu.topics, 'show-topics'],
    [menu.view, menu.annotations, 'show-annotations'],
    [menu.view, menu.textLarger, 'text-larger'],
    [menu.view, menu.textSmaller, 'text-smaller'],
    [menu.view, menu.textNormal, 'text-normal'],
    [menu.help, menu.shortcuts, 'show-shortcuts'],
    [menu.help, menu.about, 'show-about'],
  ];
  for (const [top, item, command] of commands) {
    await app.evaluate(
      ({ Menu }, [topLabel, itemLabel]) => {
        const found = Menu.getApplicationMenu()?.items.find(({ label }) => label === topLabel);
        found?.submenu?.items.find(({ label }) => label === itemLabel)?.click();
      },
      [top, item] as const,
    );
    await expect(page.locator('html')).toHaveAttribute('data-command', command);
  }
});

test('a page that dies is opened again when the person says so', async ({ program }) => {
  const { app } = program;
  const box = await holdMessageBox(app);
  const loaded = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<string | undefined>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once('did-finish-load', () => resolve(contents.getURL()));
        contents?.forcefullyCrashRenderer();
      }),
  );
  await expect.poll(() => box.text()).toContain(wording.shell.windowGone);
  await box.press(wording.shell.reopenWindow);
  expect(await loaded).toBe('app://yuanwen/');
});

test('a second start brings the first window to the front', async ({ program, folder }) => {
  const starts = await program.app.evaluateHandle(({ app }) => {
    const heard: string[] = [];
    app.on('second-instance', (_event, _arguments, folderOfStart) => heard.push(folderOfStart));
    return heard;
  });
  const own = ['--library', program.libraryFolder, `--user-data-dir=${join(folder, 'profile')}`];
  const second = spawn(electronPath(), [...sandboxArguments, root, ...own], { stdio: 'ignore' });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  await expect.poll(async () => (await starts.jsonValue()).length).toBe(1);
  expect(await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFocused())).toBe(true);
});

test('another library opens a window of its own beside the usual one', async ({ folder }) => {
  // Nothing of this machine's own: the usual library and profile lie in the test's folder, too.
  const env = { ...process.env, XDG_CONFIG_HOME: join(folder, 'config'), XDG_DATA_HOME: join(folder, 'data') };
  const usual = await startElectron(electronPath(), [root], env);
  const other = await startElectron(electronPath(), [root, '--library', join(folder, 'other')], env);
  for (const [app, libraryFolder] of [
    [usual, join(folder, 'data', 'yuanwen', 'library')],
    [other, join(folder, 'other')],
  ] as const) {
    const page = await app.firstWindow();
    expect((await page.evaluate(() => window.yuanwen.call('overview'))).folder).toBe(libraryFolder);
    expect(await page.evaluate(() => window.yuanwen.call('about'))).toMatchObject({ libraryFolder });
  }
  await other.close();
  await usual.close();
});
