import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { libraryIn, succeeded, temporaryFolder } from '../testing/temporary-library';
import { openLibrary } from './library';
import { bundledTexts } from './location';
import { openDatabase } from './store/database';

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
