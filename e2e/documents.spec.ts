import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { wording } from '../corpus/wording';
import type { ShellCalls } from '../electron/contract';
import { expect, test } from './launch';
import { answerSaveDialog, holdMessageBox } from './program';

type Format = Parameters<ShellCalls['exportDocument']>[0]['format'];

function exportSearch(page: Page, query: string, format: Format) {
  const request = { select: { kind: 'search', query }, groupBy: 'text', format } as const;
  return page.evaluate((asked) => window.yuanwen.call('exportDocument', asked), request);
}

test('every kind of document is written whole, with the words in it', async ({ program, folder }) => {
  const starts: readonly (readonly [Format, string])[] = [
    ['docx', 'PK'],
    ['pptx', 'PK'],
    ['pdf', '%PDF-'],
    ['html', '<!DOCTYPE html>'],
    ['md', '# '],
    ['csv', '\u{feff}'],
    ['json', '{'],
  ];
  for (const [format, start] of starts) {
    const file = join(folder, `摘编.${format}`);
    await answerSaveDialog(program.app, file);
    const result = await exportSearch(program.window, '“化解矛盾”', format);
    const bytes = readFileSync(file);
    expect(result, format).toEqual({
      ok: true,
      value: { file, bytes: bytes.length, items: expect.any(Number) },
    });
    expect(bytes.toString('utf8').startsWith(start), format).toBe(true);
    if (!['docx', 'pptx', 'pdf'].includes(format)) expect(bytes.toString('utf8'), format).toContain('化解矛盾');
  }
});

test('nothing is written when the person closes the dialog, or there is nothing to export', async ({
  program,
  folder,
}) => {
  await program.app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
  });
  expect(await exportSearch(program.window, '化解矛盾', 'md')).toBeNull();
  const empty = await program.window.evaluate(() =>
    window.yuanwen.call('exportDocument', {
      select: { kind: 'annotations', filter: {} },
      groupBy: 'text',
      format: 'docx',
    }),
  );
  expect(empty).toMatchObject({ ok: false, failure: { code: 'nothing-to-export' } });
  expect(readdirSync(folder).sort()).toEqual(['library', 'profile']);
});

test('a name that gained its extension from us replaces no file without asking', async ({ program, folder }) => {
  const { app, window: page } = program;
  const existing = join(folder, '第3.1节摘编.md');
  writeFileSync(existing, '原有内容');
  await answerSaveDialog(app, join(folder, '第3.1节摘编'));
  const box = await holdMessageBox(app);

  const refused = exportSearch(page, '化解矛盾', 'md');
  await expect.poll(() => box.text()).toContain(wording.shell.replaceFile('第3.1节摘编.md'));
  await box.press(wording.shell.cancel);
  expect(await refused).toBeNull();
  expect(readFileSync(existing, 'utf8')).toBe('原有内容');

  const replaced = exportSearch(page, '化解矛盾', 'md');
  await expect.poll(() => box.text()).toContain(wording.shell.replaceFile('第3.1节摘编.md'));
  await box.press(wording.shell.replace);
  expect(await replaced).toMatchObject({ ok: true, value: { file: existing } });
  expect(readFileSync(existing, 'utf8')).toContain('化解矛盾');
});

test('a place that cannot be written is named, and nothing is left there', async ({ program, folder }) => {
  const file = join(folder, '没有这个文件夹', '摘编.docx');
  await answerSaveDialog(program.app, file);
  const result = await exportSearch(program.window, '化解矛盾', 'docx');
  expect(result).toMatchObject({ ok: false, failure: { code: 'file-unwritable' } });
  expect(result !== null && !result.ok && result.failure.message).toContain('摘编.docx');
  expect(existsSync(file)).toBe(false);
});

test('the pages of an export are seen before it is written, in the layout that is chosen', async ({ program }) => {
  const { window: page } = program;
  const words = wording.window.export;
  await page.evaluate(() => window.yuanwen.call('createSession', { title: '试一试' }));
  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.type('“化解矛盾”');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: words.title.search });
  const pages = dialog.getByRole('region', { name: words.pages });
  await expect(pages.getByRole('listitem').first()).toContainText('化解矛盾');
  await expect(pages.getByRole('listitem').first()).toContainText(
    words.page(1, await pages.getByRole('listitem').count()),
  );
  await expect(pages).not.toContainText('①');
  await dialog.getByRole('radio', { name: words.layouts.official }).check({ force: true });
  await expect(pages).toContainText('①');
  await expect(dialog).toContainText(words.notesAtEnd);
  // Something is drawn: not every pixel of the first page is white.
  await expect
    .poll(() =>
      pages
        .locator('canvas')
        .first()
        .evaluate((canvas) => {
          if (!(canvas instanceof HTMLCanvasElement)) return false;
          const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
          return data.some((value) => value < 100);
        }),
    )
    .toBe(true);
});

test('a session is exported with its sheets, as pages, words and slides', async ({ program, folder }) => {
  const { window: page, app } = program;
  const sessionId = await page.evaluate(async () => {
    const made = await window.yuanwen.call('createSession', { title: '怎样做好群众工作', branch: '某某党支部' });
    if (!made.ok) throw new Error(made.failure.message);
    const { hits } = await window.yuanwen.call('search', { query: '“化解矛盾”', limit: 3 });
    const additions = hits.map(({ passage }) => ({ kind: 'excerpt' as const, passageId: passage.id }));
    await window.yuanwen.call('addToSession', made.value.id, additions);
    return made.value.id;
  });
  const select = { kind: 'session', sessionId } as const;
  for (const format of ['docx', 'pdf', 'pptx', 'html'] as const) {
    const file = join(folder, `学习会.${format}`);
    await answerSaveDialog(app, file);
    const result = await page.evaluate((request) => window.yuanwen.call('exportDocument', request), {
      select,
      groupBy: 'text',
      format,
    } as const);
    expect(result, format).toEqual({ ok: true, value: { file, bytes: readFileSync(file).length, items: 3 } });
  }
  const html = readFileSync(join(folder, '学习会.html'), 'utf8');
  for (const words of ['某某党支部', '签到表', '会议记录表', '化解矛盾']) expect(html).toContain(words);
});
