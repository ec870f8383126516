import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import { openLibrary } from '../library';
import { bundledTexts } from '../location';
import { openDatabase } from '../store/database';

const sentence = '各支部要把学习安排在每月第一周，由支部书记主持，全体党员参加，会后三日内把记录报到办公室。';
const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>关于安排学习的通知</title></head><body>
  <nav><a href="/">首页</a><a href="/a">机构职能</a></nav>
  <div><h1>关于安排学习的通知</h1><p>局发〔2024〕7号</p><p>${sentence}</p><p>一、${sentence}</p></div></body></html>`;

it('accounts for the text that a page was turned into, and reads it again without its file', async () => {
  const folder = temporaryFolder();
  const file = join(temporaryFolder(), '通知.html');
  writeFileSync(file, page);
  const library = succeeded(openLibrary({ folder, bundled: bundledTexts() }));
  const [text] = (await library.importPaths([file])).imported;
  expect(text).toMatchObject({ title: '关于安排学习的通知', metadata: [{ name: 'documentNumber' }] });
  expect(library.source('通知.html')).toMatchObject({ ok: true, value: { unaccounted: 0, doubled: 0 } });
  await library.warmUp();
  expect(library.verify()).toMatchObject({ ok: true });
  library.close();

  const database = openDatabase(join(folder, 'library.db'));
  database.exec(`UPDATE meta SET value = 'older' WHERE name = 'rules-version'`);
  database.close();
  const again = libraryIn(folder);
  expect(again.texts().at(-1)).toEqual(text);
  expect(again.search({ query: '由支部书记主持' }).total).toBe(2);
});

it('asks for a look at a text whose encoding nothing proves', async () => {
  const file = join(temporaryFolder(), '短.txt');
  // 開會 in Big5; too short to tell.
  writeFileSync(file, Buffer.from('b67db77c', 'hex'));
  const library = libraryIn(temporaryFolder());
  const [text] = (await library.importPaths([file])).imported;
  expect(text?.warnings).toContain('文字编码拿不准');
  await library.warmUp();
  expect(library.verify()).toMatchObject({ ok: true });
});

describe('a text whose encoding was taken for another', () => {
  /** 開會 in Big5. */
  const bytes = Buffer.from('b67db77c', 'hex');

  it('shows how it reads in each that the bytes allow, and is read anew in the chosen one', async () => {
    const file = join(temporaryFolder(), '短.txt');
    writeFileSync(file, bytes);
    const folder = temporaryFolder();
    const library = succeeded(openLibrary({ folder, bundled: bundledTexts() }));
    const [text] = (await library.importPaths([file])).imported;
    const id = text?.id ?? '';
    const { choices, encoding } = succeeded(library.encodingChoices(id));
    expect(encoding).toBe('gb18030');
    expect(choices).toContainEqual({ encoding: 'big5', preview: '開會' });
    expect(choices.map((choice) => choice.encoding)).not.toContain('utf-8');

    const [again] = succeeded(library.readAgain(id, 'big5'));
    expect(again).toMatchObject({ id, title: '開會', warnings: [] });
    expect(library.search({ query: '開會' }).total).toBe(1);
    expect(library.source('短.txt')).toMatchObject({ ok: true, value: { characters: 2, unaccounted: 0 } });
    expect(library.readAgain(id, 'utf-8')).toMatchObject({ ok: false, failure: { code: 'encoding-unknown' } });
    library.close();
    const later = libraryIn(folder);
    expect(later.texts().at(-1)).toEqual(again);
    await later.warmUp();
    expect(later.verify()).toMatchObject({ ok: true });
  });

  it('keeps what was marked in it where the words stay the same', async () => {
    const file = join(temporaryFolder(), '记录.txt');
    writeFileSync(file, 'Meeting notes\n\nAll members agreed to the plan.\n');
    const library = libraryIn(temporaryFolder());
    const [text] = (await library.importPaths([file])).imported;
    const { passages } = succeeded(library.readText(text?.id ?? ''));
    const passage = passages.find((one) => one.text.includes('agreed'));
    succeeded(library.annotate({ passageId: passage?.id ?? '', start: 4, end: 11 }));
    succeeded(library.readAgain(text?.id ?? '', 'gb18030'));
    expect(library.annotations()).toMatchObject([{ annotation: { quote: 'members', placement: 'placed' } }]);
  });

  it('is read in the encoding that the import names, also when it is there already', async () => {
    const file = join(temporaryFolder(), '短.txt');
    writeFileSync(file, bytes);
    const library = libraryIn(temporaryFolder());
    await library.importPaths([file]);
    const again = await library.importPaths([file], { encoding: 'big5' });
    expect(again.imported.map(({ title }) => title)).toEqual(['開會']);
    expect((await library.importPaths([file], { encoding: 'big5' })).skipped).toMatchObject([{ kind: 'same-bytes' }]);
    expect((await library.importPaths([file], { encoding: 'utf-8' })).failed).toMatchObject([
      { code: 'encoding-unknown', reason: expect.stringContaining('短.txt') },
    ]);
  });
});

it('is asked of plain text only: a page that is there already stays what it was turned into', async () => {
  const file = join(temporaryFolder(), '通知.html');
  writeFileSync(file, page);
  const library = libraryIn(temporaryFolder());
  const [text] = (await library.importPaths([file])).imported;
  expect((await library.importPaths([file], { encoding: 'gb18030' })).skipped).toMatchObject([{ kind: 'same-bytes' }]);
  expect((await library.importPaths([file], { encoding: 'utf-16le' })).skipped).toMatchObject([{ kind: 'same-bytes' }]);
  expect(library.texts().at(-1)).toEqual(text);
});
