import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../corpus/library/store/database';
import { readSources } from '../../corpus/library/store/source-rows';
import { builtCommandLine, type CommandLineOnLibrary, placeOf, Value } from './testing';

const { folder, on } = builtCommandLine();
const library = on('library');
const { run: kb, json } = library;

it('annotate, annotations and verify', () => {
  const { id, textId, range } = placeOf(library, '命令主义');
  const words = ['--note', '对照检查', '--color', 'red', '--tag', '作风', '--tag', '班子'];
  const made = json('annotate', id, ...range, ...words).at('annotation');
  expect(made.raw).toEqual({
    id: expect.any(String),
    passageId: id,
    textId,
    start: Number(range[1]),
    end: Number(range[3]),
    quote: '命令主义',
    prefix: expect.any(String),
    suffix: expect.any(String),
    color: 'red',
    note: '对照检查',
    tags: ['作风', '班子'],
    topicIds: [],
    createdAt: expect.any(String),
    updatedAt: expect.any(String),
    placement: 'placed',
  });
  expect(json('annotations', '--tag', '作风', '--color', 'red').at('annotations').raw).toEqual([made.raw]);
  expect(json('annotations', '--tag', '别的').at('annotations').raw).toEqual([]);
  const verified = json('verify');
  expect(verified.at('ok').raw).toBe(true);
  for (const check of verified.at('checks').list) {
    expect(check.raw).toEqual({ name: expect.any(String), ok: true, detail: expect.any(String) });
  }
});

it('export writes what it says, and never over a file unasked', () => {
  const { id, range } = placeOf(library, '尾巴主义');
  json('annotate', id, ...range);
  const file = join(folder, '摘编.md');
  const words = ['export', '--annotations', '--format', 'md', '--out', file];
  const exported = json(...words);
  expect(exported.raw).toEqual({ file, bytes: readFileSync(file).length, items: expect.any(Number) });
  expect(readFileSync(file, 'utf8')).toContain('尾巴主义');
  const refused = kb(...words);
  expect([refused.status, refused.out]).toEqual([1, '']);
  expect(refused.error).toBe(`文件“${file}”已存在，未作改动。\n`);
  expect(json(...words, '--force').raw).toEqual(exported.raw);
  for (const format of ['docx', 'html', 'csv', 'json']) {
    const out = join(folder, `摘编.${format}`);
    const { bytes } = {
      bytes: json('export', '--search', '化解矛盾', '--format', format, '--out', out).at('bytes').raw,
    };
    expect(readFileSync(out)).toHaveLength(Number(bytes));
  }
});

it('import reports what came in, what was there and what failed', () => {
  const files = join(folder, 'files');
  mkdirSync(files);
  writeFileSync(join(files, '甲.txt'), '走访记录\n\n村口的路灯坏了三盏，已报修。\n');
  writeFileSync(join(files, '空.txt'), '');
  const other = on('other');
  expect(other.json('import', files).raw).toMatchObject({
    imported: [{ title: '走访记录', sourceFile: '甲.txt' }],
    skipped: [],
    failed: [{ path: join(files, '空.txt'), reason: expect.stringContaining('空.txt') }],
  });
  expect(other.json('import', files).raw).toMatchObject({
    imported: [],
    skipped: [{ path: join(files, '甲.txt'), reason: '已在库中（与《走访记录》相同）' }],
  });
});

describe('an import that is interrupted', () => {
  it('leaves whole texts, and tells what came in', async () => {
    const other = on('interrupted');
    other.run('texts');
    const files = join(folder, 'many');
    mkdirSync(files);
    for (let number = 1; number <= 500; number += 1) {
      writeFileSync(join(files, `${number}.txt`), `第${number}号记录\n\n${`第${number}户反映的困难。`.repeat(500)}\n`);
    }
    const child = other.start('import', files, '--json');
    let out = '';
    child.stdout.on('data', (data) => {
      out += String(data);
    });
    const ended = once(child, 'close');
    const database = openDatabase(join(folder, 'interrupted', 'library.db'));
    await expect.poll(() => readSources(database).length, { timeout: 20_000 }).toBeGreaterThan(3);
    database.close();
    child.kill('SIGINT');
    const [status] = await ended;
    expect(status).toBe(1);
    const imported = new Value(JSON.parse(out)).at('imported').list.length;
    expect(imported).toBeLessThan(500);
    expect(other.json('texts').at('texts').list).toHaveLength(17 + imported);
  }, 60_000);
});

describe('killed in the middle', () => {
  it('keeps every annotation that it has answered', async () => {
    const crashed = on('crashed');
    const { id } = placeOf(crashed, '命令主义');
    const answered = new Set<string>();
    for (let round = 0; round < 6; round += 1) {
      const children = ['1', '2', '3'].map((note) => annotateIn(crashed, id, note, answered));
      await Promise.race(children.map(({ child }) => once(child, 'close')));
      for (const { child } of children) child.kill('SIGKILL');
      await Promise.all(children.map(({ done }) => done));
    }
    expect(answered.size).toBeGreaterThan(0);
    const kept = crashed.json('annotations').at('annotations').list;
    expect([...answered].filter((one) => !kept.some((annotation) => annotation.at('id').text === one))).toEqual([]);
    expect(crashed.run('verify').status).toBe(0);
  });
});

interface Running {
  readonly child: ChildProcess;
  readonly done: Promise<void>;
}

/** Notes what was answered on standard output before the process ended, however it ended. */
function annotateIn({ start }: CommandLineOnLibrary, passageId: string, note: string, answered: Set<string>): Running {
  const child = start('annotate', passageId, '--start', '0', '--end', '4', '--note', note, '--json');
  let out = '';
  child.stdout.on('data', (data) => {
    out += String(data);
  });
  const done = once(child, 'close').then(() => {
    if (out.endsWith('\n')) answered.add(new Value(JSON.parse(out)).at('annotation', 'id').text);
  });
  return { child, done };
}
