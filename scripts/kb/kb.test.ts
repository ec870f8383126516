import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../corpus/library/store/database';
import { readSources } from '../../corpus/library/store/source-rows';
import { buildCommandLine } from '../build.mjs';

let bundle = '';
let folder = '';
let library = '';

beforeAll(async () => {
  bundle = await buildCommandLine();
  folder = mkdtempSync(join(tmpdir(), 'yuanwen-kb-'));
  library = join(folder, 'library');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

function kb(...words: readonly string[]): Run {
  return kbIn(library, ...words);
}

function kbIn(folderOfLibrary: string, ...words: readonly string[]): Run {
  const run = spawnSync(process.execPath, [bundle, ...words, '--library', folderOfLibrary], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status: run.status, out: run.stdout, error: run.stderr };
}

/** The one value on standard output of a command that must succeed without a word beside it. */
function json(...words: readonly string[]): Value {
  const { status, out, error } = kb(...words, '--json');
  expect(error).toBe('');
  expect(status).toBe(0);
  return new Value(JSON.parse(out));
}

/** Steps into parsed JSON; a step that is not there fails the test. */
class Value {
  constructor(readonly raw: unknown) {}

  at(...path: readonly (string | number)[]): Value {
    return path.reduce<Value>((value, step) => value.step(step), this);
  }

  get list(): readonly Value[] {
    if (!Array.isArray(this.raw)) throw new Error(`No list: ${JSON.stringify(this.raw)}`);
    return this.raw.map((item) => new Value(item));
  }

  get text(): string {
    if (typeof this.raw !== 'string') throw new Error(`No text: ${JSON.stringify(this.raw)}`);
    return this.raw;
  }

  private step(name: string | number): Value {
    if (typeof this.raw !== 'object' || this.raw === null || !(name in this.raw)) {
      throw new Error(`No ${name} in ${JSON.stringify(this.raw)}`);
    }
    return new Value(Reflect.get(this.raw, name));
  }
}

/** Options that name the place of words of the guideline; a search would load the dictionary each time. */
function placeOf(words: string): { readonly id: string; readonly textId: string; readonly range: readonly string[] } {
  const textId = json('texts').at('texts', 0, 'id').text;
  const passages = json('text', textId).at('passages').list;
  const passage = passages.find((one) => one.at('text').text.includes(words));
  const start = passage?.at('text').text.indexOf(words) ?? -1;
  if (passage === undefined) throw new Error(`Not in the guideline: ${words}`);
  const range = ['--start', String(start), '--end', String(start + words.length)];
  return { id: passage.at('id').text, textId, range };
}

describe('shapes', () => {
  it('texts and source', () => {
    const texts = json('texts').at('texts').list;
    expect(texts).toHaveLength(17);
    expect(texts[0]?.raw).toEqual({
      id: expect.any(String),
      title: '提高做好新形势下群众工作的能力',
      sourceFile: '群众工作-source.txt',
      sourceTitle: '提高做好新形势下群众工作的能力',
      order: 0,
      isGuideline: true,
      characters: expect.any(Number),
      passageCount: expect.any(Number),
      editionOf: null,
      warnings: expect.any(Array),
      metadata: expect.any(Array),
    });
    expect(json('source', '/elsewhere/群众工作-source.txt').raw).toEqual(json('source', '群众工作-source.txt').raw);
    expect(json('source', '群众工作-source.txt').raw).toMatchObject({
      file: '群众工作-source.txt',
      characters: 21_542,
      texts: texts.map((text) => text.at('id').text),
      unaccounted: 0,
    });
  });

  it('text', () => {
    const [first] = json('texts').at('texts').list;
    const id = first?.at('id').text ?? '';
    const read = json('text', id);
    expect(read.at('text').raw).toEqual(first?.raw);
    expect(read.at('passages').list.length).toBe(first?.at('passageCount').raw);
    for (const passage of read.at('passages').list) {
      expect(passage.raw).toMatchObject({
        id: expect.any(String),
        textId: id,
        order: expect.any(Number),
        headings: expect.any(Array),
        kind: expect.stringMatching(/^(heading|body)$/u),
        original: expect.any(String),
        text: expect.any(String),
        corrections: expect.any(Array),
        source: { file: '群众工作-source.txt', spans: expect.any(Array) },
      });
    }
    const removed = read.at('removed').list;
    expect(removed.length).toBeGreaterThan(0);
    for (const one of removed) {
      const length = Number(one.at('end').raw) - Number(one.at('start').raw);
      expect(one.at('characters').text).toHaveLength(length);
      expect(one.at('reason').text).not.toBe('');
    }
  });

  it('search', () => {
    const result = json('search', '化解矛盾', '--limit', '2');
    expect(result.raw).toMatchObject({ query: '化解矛盾', total: expect.any(Number), tookMs: expect.any(Number) });
    expect(result.at('relaxed').raw).toBeNull();
    const hits = result.at('hits').list;
    expect(hits).toHaveLength(2);
    const [hit] = hits;
    const [start, end] = hit?.at('ranges', 0).list.map((bound) => Number(bound.raw)) ?? [];
    expect(hit?.at('passage', 'text').text.slice(start, end)).toBe('化解矛盾');
    expect(hit?.raw).toMatchObject({
      textTitle: expect.any(String),
      headings: expect.any(Array),
      score: expect.any(Number),
      match: 'literal',
      citation: expect.stringMatching(/^《.+》/u),
    });
  });

  it('cites in the style that is asked for, and in none that is unknown', () => {
    const cited = json('search', '化解矛盾', '--limit', '1', '--style', 'gbt7714-2015').at('hits', 0, 'citation').text;
    expect(cited).toMatch(/^[^《》]+\[Z\]/u);
    expect(kb('search', '化解矛盾', '--style', 'apa').status).toBe(2);
    expect(kb('texts', '--style', 'internal').status).toBe(2);
  });

  it('suggest', () => {
    const offered = json('suggest', 'qzgz', '--limit', '3').at('suggestions').list;
    expect(offered).toHaveLength(3);
    expect(offered[0]?.raw).toEqual({ term: '群众工作', kind: 'term', count: expect.any(Number) });
    expect(kb('suggest', '群众工作', '--limit', '1').out).toMatch(/^群众工作　词语　\d+\n$/u);
  });

  it('topics and topic', () => {
    const groups = json('topics').at('groups').list;
    expect(groups.map((group) => group.at('topics').list.length)).toEqual([3, 4, 3, 6]);
    const topic = groups[3]?.at('topics', 0);
    expect(topic?.raw).toMatchObject({
      title: '了解群众的能力',
      groupId: groups[3]?.at('id').text,
      groupTitle: '提高新形势下群众工作的具体能力',
      definitionPassageIds: [expect.any(String)],
      passageCount: expect.any(Number),
    });
    const page = json('topic', topic?.at('id').text ?? '');
    expect(page.at('topic').raw).toEqual(topic?.raw);
    const scores = page.at('passages').list.map((one) => Number(one.at('score').raw));
    expect(scores.length).toBeGreaterThan(0);
    expect(scores).toEqual(scores.toSorted((left, right) => right - left));
  });

  it('annotate, annotations and verify', () => {
    const { id, textId, range } = placeOf('命令主义');
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

  it('synonyms adds, switches off, writes, reads back and removes', () => {
    const own = () =>
      json('synonyms')
        .at('synonyms')
        .list.filter((set) => set.at('isBuiltIn').raw === false);
    const added = json('synonyms', 'add', '网格员', '网格管理员').at('synonyms');
    expect(added.raw).toMatchObject({ words: ['网格员', '网格管理员'], isBuiltIn: false, isOn: true });
    const id = added.at('id').text;
    expect(json('synonyms', 'off', id).at('synonyms', 'isOn').raw).toBe(false);
    expect(own().map((set) => set.at('isOn').raw)).toEqual([false]);
    const file = join(folder, '说法.txt');
    expect(json('synonyms', 'export', file).at('items').raw).toBe(1);
    expect(kb('synonyms', 'export', file).status).toBe(1);
    expect(json('synonyms', 'export', file, '--force').at('items').raw).toBe(1);
    json('synonyms', 'remove', id);
    expect(own()).toEqual([]);
    expect(json('synonyms', 'import', file).raw).toMatchObject({
      added: [{ words: ['网格员', '网格管理员'] }],
      known: 0,
    });
    json('synonyms', 'remove', own()[0]?.at('id').text ?? '');
  });

  it('export writes what it says, and never over a file unasked', () => {
    const { id, range } = placeOf('尾巴主义');
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
    const other = join(folder, 'other');
    const first = kbIn(other, 'import', files, '--json');
    expect(first.status).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({
      imported: [{ title: '走访记录', sourceFile: '甲.txt' }],
      skipped: [],
      failed: [{ path: join(files, '空.txt'), reason: expect.stringContaining('空.txt') }],
    });
    const second = kbIn(other, 'import', files, '--json');
    expect(JSON.parse(second.out)).toMatchObject({
      imported: [],
      skipped: [{ path: join(files, '甲.txt'), reason: '已在库中（与《走访记录》相同）' }],
    });
  });
});

describe('a text that was imported', () => {
  it('is put right, shown so, and taken out again', () => {
    const other = join(folder, 'edited');
    const file = join(folder, '通知.txt');
    writeFileSync(file, '关于走访的通知\n\n各支部每月走访一次，记下群众的困难。\n');
    const run = (...words: readonly string[]): Value => {
      const { status, out, error } = kbIn(other, ...words, '--json');
      expect([status, error]).toEqual([0, '']);
      return new Value(JSON.parse(out));
    };
    const id = run('import', file).at('imported', 0, 'id').text;
    const edited = run('edit', id, '--number', '某发〔2024〕7号', '--title', '走访制度').at('text').raw;
    expect(edited).toMatchObject({
      title: '走访制度',
      sourceTitle: '关于走访的通知',
      metadata: [{ name: 'documentNumber', value: '某发〔2024〕7号' }],
    });
    expect(run('text', id).at('text').raw).toEqual(edited);
    expect(kbIn(other, 'text', id).out).toContain('文号：某发〔2024〕7号');
    const tidied = run('tidy', id, '--correct', '9-10', '--to', '党', '--reason', '据原件');
    expect(tidied.at('decisions', 0, 'decision').raw).toMatchObject({ kind: 'correct', start: 9, end: 10 });
    expect(kbIn(other, 'text', id).out).toContain('党支部每月走访');
    expect(kbIn(other, 'tidy', id).out).toContain('人工更正：据原件：1 处');
    expect(run('tidy', id, '--take-back', '1').at('decisions').list).toEqual([]);
    expect(kbIn(other, 'tidy', id, '--keep', '一到二').status).toBe(2);
    expect(run('remove', id).at('removed').list).toHaveLength(1);
    expect(run('texts').at('texts').list).toHaveLength(17);
    const shipped = run('texts').at('texts', 0, 'id').text;
    expect(kbIn(other, 'remove', shipped)).toMatchObject({ status: 1, error: expect.stringContaining('随程序提供') });
    expect(kbIn(other, 'edit', shipped).status).toBe(2);
  }, 60_000);
});

describe('a collection', () => {
  it('is made, filled, shown, listed and exported', () => {
    const id = json('collection', 'new', '--title', '反对命令主义').at('collection', 'id').text;
    const { id: passageId, range } = placeOf('命令主义');
    json('collection', 'add', id, passageId, ...range, '--hint', '想一想', '--heading', '为什么');
    const again = json('collection', 'add', id, passageId, ...range).at('collection');
    expect(again.at('entries').raw).toMatchObject([
      { kind: 'heading', title: '为什么' },
      { kind: 'excerpt', excerpt: { passageId, quote: '命令主义', hint: '想一想', isChecked: false } },
    ]);
    expect(json('collection', 'show', id).raw).toEqual({ collection: again.raw });
    expect(json('collection').at('collections').raw).toMatchObject([{ id, title: '反对命令主义', excerptCount: 1 }]);
    const shown = kb('collection', 'show', id).out;
    expect(shown).toContain('命令主义\n《提高做好新形势下群众工作的能力》\n学习提示：想一想');
    const out = join(folder, '反对命令主义.md');
    expect(json('export', '--collection', id, '--format', 'md', '--out', out).at('items').raw).toBe(1);
    expect(readFileSync(out, 'utf8')).toContain('一、为什么');
    expect(kb('collection', 'new').status).toBe(2);
    expect(kb('collection', 'show', id, '--hint', 'x').status).toBe(2);
    expect(kb('collection', 'show', 'x')).toMatchObject({ status: 1, error: expect.stringContaining('x') });
  });
});

describe('a session', () => {
  it('is planned, filled, changed, copied and removed', () => {
    const made = json('session', 'new', '--title', '怎样做好群众工作', '--type', '主题党日', '--date', '2026-12-05').at(
      'session',
    );
    expect(made.raw).toMatchObject({ title: '怎样做好群众工作', date: '2026-12-05', start: null, record: null });
    expect(made.at('agenda').list.map((item) => item.at('minutes').raw)).toEqual([5, 25, 25, 30, 5]);
    const id = made.at('id').text;
    const times = ['--start', '14:30', '--end', '15:00', '--expected', '23'];
    const agenda = ['--agenda', '领学原文，主持人，25', '--agenda', '学、议、定，,5'];
    expect(json('session', 'set', id, ...times, ...agenda).at('session').raw).toMatchObject({
      expected: 23,
      agenda: [
        { title: '领学原文', person: '主持人', minutes: 25 },
        { title: '学、议、定', person: '', minutes: 5 },
      ],
    });
    const { id: passageId, range } = placeOf('命令主义');
    json('session', 'add', id, passageId, ...range, '--note', '对照检查', '--heading', '反对命令主义');
    const annotation = json('annotate', passageId, ...range, '--note', '读三遍').at('annotation', 'id').text;
    const added = json('session', 'add', id, '--annotation', annotation).at('session');
    expect(added.at('entries').raw).toMatchObject([
      { kind: 'heading', title: '反对命令主义' },
      { kind: 'excerpt', excerpt: { passageId, quote: '命令主义', note: '对照检查' } },
      { kind: 'excerpt', excerpt: { passageId, quote: '命令主义', note: '读三遍' } },
    ]);
    expect(json('session', 'show', id).raw).toEqual({ session: added.raw });
    expect(json('session', 'list').raw).toEqual({ sessions: [added.raw] });
    const shown = kb('session', 'show', id).out;
    expect(shown).toContain('合计 30 分钟，与会议时间相符');
    expect(shown).toContain('“命令主义”（《提高做好新形势下群众工作的能力》）　批注：对照检查');
    expect(json('session', 'set', id, '--date', '', '--start', '').at('session').raw).toMatchObject({
      date: null,
      start: null,
      end: '15:00',
    });
    const { status, error } = kb('session', 'add', id, passageId, '--collection', '没有这个');
    expect([status, error]).toEqual([1, expect.stringContaining('没有这个')]);
    expect(json('session', 'show', id).at('session', 'entries').list).toHaveLength(3);
    const copy = json('session', 'copy', id).at('session', 'id').text;
    json('session', 'remove', id);
    expect(
      json('session')
        .at('sessions')
        .list.map((one) => one.at('id').text),
    ).toEqual([copy]);
    json('session', 'remove', copy);
  });
});

describe('an import that is interrupted', () => {
  it('leaves whole texts, and tells what came in', async () => {
    const other = join(folder, 'interrupted');
    kbIn(other, 'texts');
    const files = join(folder, 'many');
    mkdirSync(files);
    for (let number = 1; number <= 500; number += 1) {
      writeFileSync(join(files, `${number}.txt`), `第${number}号记录\n\n${`第${number}户反映的困难。`.repeat(500)}\n`);
    }
    const child = spawn(process.execPath, [bundle, 'import', files, '--json', '--library', other]);
    let out = '';
    child.stdout.on('data', (data) => {
      out += String(data);
    });
    const ended = once(child, 'close');
    const database = openDatabase(join(other, 'library.db'));
    await expect.poll(() => readSources(database).length, { timeout: 20_000 }).toBeGreaterThan(3);
    database.close();
    child.kill('SIGINT');
    const [status] = await ended;
    expect(status).toBe(1);
    const imported = new Value(JSON.parse(out)).at('imported').list.length;
    expect(imported).toBeLessThan(500);
    const texts = new Value(JSON.parse(kbIn(other, 'texts', '--json').out)).at('texts').list;
    expect(texts).toHaveLength(17 + imported);
  }, 60_000);
});

describe('batch search', () => {
  it('answers each line with one line, whatever stands on it', () => {
    const queries = ['化解矛盾', '', '-5', '--json', '“命令', '(((', ' 群众 ', '\t', '没有这样的话'];
    const file = join(folder, 'queries.txt');
    writeFileSync(file, `${queries.join('\r\n')}\n`);
    const { status, out, error } = kb('search', '--batch', file, '--limit', '1', '--json');
    expect([status, error]).toEqual([0, '']);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => new Value(JSON.parse(line)).at('query').text)).toEqual(queries);
  });

  it('ends well when its reader has seen enough', async () => {
    const file = join(folder, 'many.txt');
    writeFileSync(file, '群众\n'.repeat(200));
    const child = spawn(process.execPath, [bundle, 'search', '--batch', file, '--json', '--library', library]);
    let error = '';
    child.stderr.on('data', (data) => {
      error += String(data);
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = await once(child, 'close');
    expect([status, error]).toEqual([0, '']);
  });
});

describe('a wrong command line', () => {
  it.each([
    [[], '缺少命令'],
    [['frobnicate'], '没有“frobnicate”这个命令'],
    [['constructor'], '没有“constructor”这个命令'],
    [['texts', '--frobnicate'], '--frobnicate'],
    [['texts', '-x'], '-x'],
    [['texts', '--limit', '3'], '--limit'],
    [['texts', 'more'], 'more'],
    [['text'], '文献编号'],
    [['search'], '检索词'],
    [['search', 'a', 'b'], 'b'],
    [['search', 'a', '--batch', 'f'], '--batch'],
    [['search', 'a', '--limit', '1.5'], '1.5'],
    [['search', 'a', '--limit', '-1'], '-1'],
    [['search', 'a', '--limit', ''], '--limit'],
    [['search', 'a', '--limit'], '--limit'],
    [['search', 'a', '--limit', '1', '--limit', '2'], '--limit'],
    [['search', 'a', '--in', 'nowhere'], 'nowhere'],
    [['search', 'a', '--json=yes'], '--json'],
    [['annotate', 'p', '--start', '1'], '--end'],
    [['annotate', 'p', '--start', 'x', '--end', '2'], '“x”'],
    [['annotate', 'p', '--start', '1', '--end', '2', '--color', 'pink'], 'pink'],
    [['annotate', 'p', '--start', '1', '--end', '2', '--tag', ' '], '--tag'],
    [['export', '--annotations', '--format', 'md'], '--out'],
    [['export', '--annotations', '--out', 'f'], '--format'],
    [['export', '--format', 'md', '--out', 'f'], '--annotations'],
    [['export', '--annotations', '--search', 'a', '--format', 'md', '--out', 'f'], '--search'],
    [['export', '--search', 'a', '--tag', 'b', '--format', 'md', '--out', 'f'], '--tag'],
    [['export', '--annotations', '--format', 'pdf', '--out', 'f'], 'pdf'],
    [['import'], '文件或文件夹'],
    [['session', 'hold'], 'hold'],
    [['session', 'new'], '--title'],
    [['session', 'new', '--title', '学习', '--type', '茶话会'], '茶话会'],
    [['session', 'new', '--title', '学习', '--agenda', '领学'], '“领学”'],
    [['session', 'new', '--title', '学习', '--note', '批注'], '--note'],
    [['session', 'list', 'more'], 'more'],
    [['session', 'show'], '学习会编号'],
    [['session', 'set', 's'], '--title'],
    [['session', 'add', 's'], '段落编号'],
    [['session', 'add', 's', 'p', 'q', '--start', '1', '--end', '2'], '--start'],
    [['session', 'add', 's', 'p', '--start', '14:30', '--end', '2'], '14:30'],
    [['judge', 'f'], 'judge'],
  ])('%j ends with status 2, one line and the usage', (words, mentioned) => {
    const untouched = join(folder, 'untouched');
    const { status, out, error } = kbIn(untouched, ...words);
    expect([status, out]).toEqual([2, '']);
    const [first, second] = error.split('\n');
    expect(first).toContain(mentioned);
    expect(second).toBe('');
    expect(error).toContain('用法：');
    expect(() => readFileSync(join(untouched, 'library.db'))).toThrow('ENOENT');
  });
});

describe('a command that fails', () => {
  // Without an annotation there would be nothing to export, which is said before the file is looked at.
  beforeAll(() => {
    const { id, range } = placeOf('尾巴主义');
    json('annotate', id, ...range);
  });

  it.each([
    [['text', 'none'], '“none”'],
    [['source', 'none.txt'], 'none.txt'],
    [['topic', 'none'], '“none”'],
    [['synonyms', 'remove', 'none'], '“none”'],
    [['synonyms', 'remove', '三会一课'], '三会一课'],
    [['synonyms', 'add', '党建'], '两个'],
    [['synonyms', 'import', '/none/list.txt'], '/none/list.txt'],
    [['search', 'a', '--text', 'none'], '“none”'],
    [['search', 'a', '--topic', 'none'], '“none”'],
    [['search', '--batch', '/none/queries.txt'], '/none/queries.txt'],
    [['annotate', 'none', '--start', '0', '--end', '1'], '“none”'],
    [['annotations', '--text', 'none'], '“none”'],
    [['session', 'show', 'none'], '“none”'],
    [['session', 'add', 'none', 'p'], '“none”'],
    [['session', 'new', '--title', ' '], '主题'],
    [['session', 'new', '--title', '学习', '--date', '12月5日'], '12月5日'],
    [['session', 'new', '--title', '学习', '--start', '16:00', '--end', '14:30'], '14:30'],
    [['annotations', '--topic', 'none'], '“none”'],
    [['export', '--annotations', '--text', 'none', '--format', 'md', '--out', '/none/a.md'], '“none”'],
    [['text', 'a\u001b[31m\nb'], '“a [31m b”'],
    [['export', '--topic', 'none', '--format', 'md', '--out', '/none/a.md'], '“none”'],
    [['export', '--annotations', '--format', 'md', '--out', '/none/a.md'], '/none/a.md'],
    [['export', '--annotations', '--tag', '没有', '--format', 'md', '--out', '/none/a.md'], '没有可导出'],
  ])('%j ends with status 1 and one line', (words, mentioned) => {
    const { status, out, error } = kb(...words, '--json');
    expect([status, out]).toEqual([1, '']);
    expect(error).toMatch(/^[^\n]+\n$/u);
    expect(error).toContain(mentioned);
  });

  it('names a folder that no library can be made in', () => {
    const { status, error } = kbIn('/proc/none/library', 'texts');
    expect(status).toBe(1);
    expect(error).toContain('/proc/none/library');
  });
});

describe('a damaged library', () => {
  it('is verified all the same', () => {
    const damaged = join(folder, 'damaged');
    mkdirSync(damaged);
    writeFileSync(join(damaged, 'library.db'), '这不是数据库。'.repeat(100));
    const { status, out, error } = kbIn(damaged, 'verify', '--json');
    expect(status).toBe(1);
    expect(error).toMatch(/^[^\n]+\n$/u);
    expect(JSON.parse(out)).toMatchObject({ ok: false, checks: [{ name: '库文件', ok: false }] });
  });
});

describe('killed in the middle', () => {
  it('keeps every annotation that it has answered', async () => {
    const crashed = join(folder, 'crashed');
    expect(kbIn(crashed, 'texts').status).toBe(0);
    const { id } = placeOf('命令主义');
    const answered = new Set<string>();
    for (let round = 0; round < 6; round += 1) {
      const children = ['1', '2', '3'].map((note) => annotateIn(crashed, id, note, answered));
      await Promise.race(children.map(({ child }) => once(child, 'close')));
      for (const { child } of children) child.kill('SIGKILL');
      await Promise.all(children.map(({ done }) => done));
    }
    expect(answered.size).toBeGreaterThan(0);
    const kept = new Value(JSON.parse(kbIn(crashed, 'annotations', '--json').out)).at('annotations').list;
    expect([...answered].filter((one) => !kept.some((annotation) => annotation.at('id').text === one))).toEqual([]);
    expect(kbIn(crashed, 'verify').status).toBe(0);
  });
});

interface Running {
  readonly child: ChildProcess;
  readonly done: Promise<void>;
}

/** Notes what was answered on standard output before the process ended, however it ended. */
function annotateIn(folderOfLibrary: string, passageId: string, note: string, answered: Set<string>): Running {
  const words = ['annotate', passageId, '--start', '0', '--end', '4', '--note', note, '--json'];
  const child = spawn(process.execPath, [bundle, ...words, '--library', folderOfLibrary]);
  let out = '';
  child.stdout.on('data', (data) => {
    out += String(data);
  });
  const done = once(child, 'close').then(() => {
    if (out.endsWith('\n')) answered.add(new Value(JSON.parse(out)).at('annotation', 'id').text);
  });
  return { child, done };
}

describe('editions', () => {
  it('are listed by group, and compared passage by passage', () => {
    const groups = json('editions').at('groups').list;
    expect(groups.map((group) => group.at('texts').list.length)).toEqual([2, 2]);
    const [one = '', other = ''] = groups[0]?.at('texts').list.map((text) => text.at('id').text) ?? [];
    expect(groups[0]?.at('mainId').text).toBe(one);
    const comparison = json('compare', one, other);
    expect(comparison.at('one', 'id').text).toBe(one);
    expect(comparison.at('rows').list.length).toBeGreaterThan(5);
    expect(json('editions', one).at('groups').list).toHaveLength(1);
    expect(kb('compare', one).status).toBe(2);
    expect(kb('compare', one, 'nowhere')).toMatchObject({ status: 1, out: '' });
  });

  it('replace an old text with its corrected form, and undo it', () => {
    const own = join(folder, 'replacing');
    const run = (...words: readonly string[]): Value => new Value(JSON.parse(kbIn(own, ...words, '--json').out));
    const old = run('texts').at('texts', 5, 'id').text;
    const [passageId = '', text = ''] = ['id', 'text'].map((field) => run('text', old).at('passages', 4, field).text);
    run('annotate', passageId, '--start', '2', '--end', '12', '--note', '随新稿');
    const paragraphs = run('text', old)
      .at('passages')
      .list.map((passage) => passage.at('text').text);
    const file = join(folder, '校订.txt');
    writeFileSync(file, paragraphs.join('\n\n').replaceAll('，', '；'));
    const report = run('import', file, '--replace');
    const by = report.at('imported', 0, 'id').text;
    expect(report.at('replaced').raw).toEqual([{ textId: old, byId: by, placed: 1, unplaced: 0 }]);
    expect(run('annotations').at('annotations', 0).raw).toMatchObject({ textId: by, placement: 'placed' });
    expect(run('replace', old, '--undo').at('replacement', 'byId').text).toBe(by);
    const quote = text.slice(2, 12);
    expect(run('annotations').at('annotations', 0).raw).toMatchObject({ textId: old, passageId, quote });
  });
});
