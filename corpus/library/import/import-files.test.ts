import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryIn, temporaryFolder } from '../../testing/temporary-library';
import type { ImportProgress } from '../interface';
import { bundledTexts } from '../location';

const article =
  '关于联系群众的几点认识\n\n做好群众工作，要走到群众中去，听取群众的意见。\n\n基层干部要常下乡、常走访。\n';

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

function utf16(text: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
}

/** 群众路线，是党的生命线。, as a Chinese Windows writes it. */
const gbk = Buffer.from('c8badad6c2b7cfdfa3accac7b5b3b5c4c9fac3fccfdfa1a3', 'hex');

describe('importPaths', () => {
  it('takes text in every encoding, plain or Markdown, and finds it at once', async () => {
    const folder = folderWith({
      '一.txt': article,
      '二.md': '# 乡村振兴调查\n\n各村要因地制宜，发展特色产业。\n',
      '三.txt': utf16('走访日记\n\n今天走访了三户人家，记下他们的困难。\n'),
      '四.txt': gbk,
      无后缀: '值班记录\n\n值班期间没有发生突发事件。\n',
    });
    const library = libraryIn(temporaryFolder());
    const report = await library.importPaths([folder]);
    expect(report.failed).toEqual([]);
    expect(report.skipped).toEqual([]);
    expect(report.imported.map(({ sourceFile }) => sourceFile).toSorted()).toEqual(
      ['一.txt', '二.md', '三.txt', '四.txt', '无后缀'].toSorted(),
    );
    for (const words of ['常下乡、常走访', '发展特色产业', '走访了三户人家', '党的生命线', '没有发生突发事件']) {
      expect(library.search({ query: words }).total, words).toBe(1);
    }
    for (const { sourceFile } of report.imported) {
      expect(library.source(sourceFile)).toMatchObject({ ok: true, value: { unaccounted: 0, doubled: 0 } });
    }
  });

  it('takes a short text that a few control characters got into', async () => {
    const folder = folderWith({ '甲.txt': '走访记录\n\n村口的路\0灯坏了\u0001三盏。\n' });
    const library = libraryIn(temporaryFolder());
    expect((await library.importPaths([folder])).failed).toEqual([]);
    expect(library.search({ query: '村口的路灯坏了三盏' }).total).toBe(1);
    expect(library.source('甲.txt')).toMatchObject({ ok: true, value: { unaccounted: 0, doubled: 0 } });
  });

  it('knows bytes that it has, under any name, and says which text they are', async () => {
    const folder = folderWith({ '甲.txt': article, '乙.txt': article });
    copyFileSync(join(bundledTexts(), '群众工作-source.txt'), join(folder, '抄本.txt'));
    const library = libraryIn(temporaryFolder());
    const report = await library.importPaths([folder]);
    expect(report.imported).toHaveLength(1);
    expect(report.skipped.map(({ path, reason }) => [basename(path), reason])).toEqual(
      expect.arrayContaining([
        [expect.stringMatching(/^[甲乙]\.txt$/u), '已在库中（与《关于联系群众的几点认识》相同）'],
        ['抄本.txt', '已在库中（与《提高做好新形势下群众工作的能力》等 17 篇所在的文件相同）'],
      ]),
    );
    expect(await library.importPaths([folder])).toMatchObject({ imported: [], failed: [] });
  });

  it('takes a changed file of the same name for another source', async () => {
    const folder = folderWith({ '甲.txt': article });
    const library = libraryIn(temporaryFolder());
    await library.importPaths([folder]);
    writeFileSync(join(folder, '甲.txt'), `${article}\n新增的一段话，写在文末。\n`);
    expect((await library.importPaths([folder])).imported).toHaveLength(1);
    expect(library.search({ query: '常下乡、常走访' }).total).toBe(2);
  });

  it('gives each file that it cannot take a reason that names it, and goes on', async () => {
    const folder = folderWith({
      '空.txt': '',
      '空白.txt': ' \r\n\u3000\n',
      '数据.txt': Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7 + 1) % 251),
      '报告.txt': Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]),
      '照片.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      '页面.js': 'window.close();',
      '好.txt': article,
    });
    writeFileSync(join(folder, '大.txt'), 'x');
    truncateSync(join(folder, '大.txt'), 101 * 1024 * 1024);
    execFileSync('mkfifo', [join(folder, '管道.txt')]);
    symlinkSync(join(folder, '没有'), join(folder, '断链.txt'));
    const library = libraryIn(temporaryFolder());
    const missing = join(folder, '不存在.txt');
    const report = await library.importPaths([folder, missing]);
    expect(report.imported.map(({ sourceFile }) => sourceFile)).toEqual(['好.txt']);
    expect(report.skipped.map(({ path, kind }) => [basename(path), kind]).toSorted()).toEqual([
      ['照片.png', 'other-kind'],
      ['页面.js', 'other-kind'],
    ]);
    const failed = report.failed.map(({ path }) => basename(path)).toSorted();
    expect(failed).toEqual(
      ['不存在.txt', '大.txt', '空.txt', '空白.txt', '数据.txt', '报告.txt', '管道.txt', '断链.txt'].toSorted(),
    );
    for (const { path, reason } of report.failed) {
      expect(reason).toContain(basename(path));
      expect(reason).toMatch(/^[^\n]+。$/u);
    }
    expect(library.texts()).toHaveLength(18);
  });

  it('goes all the way down, in the order of names, and not round in circles', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '第2册'));
    mkdirSync(join(folder, '第10册'));
    for (const name of ['第10册/乙.txt', '第2册/甲.txt', '第2册/.隐藏.txt', '第2册/~$甲.txt']) {
      writeFileSync(join(folder, name), `${name}\n\n${name}的正文，各不相同。\n`);
    }
    symlinkSync(folder, join(folder, '第2册', '回环'));
    const library = libraryIn(temporaryFolder());
    const seen: ImportProgress[] = [];
    const report = await library.importPaths([folder], { onProgress: (progress) => seen.push(progress) });
    expect(report.imported.map(({ sourceFile }) => sourceFile)).toEqual(['甲.txt', '乙.txt']);
    expect(seen[0]).toMatchObject({ state: 'counting', done: 0 });
    expect(seen.find(({ state }) => state === 'running')).toMatchObject({ done: 0, total: 2, file: '甲.txt' });
    expect(seen.at(-1)).toMatchObject({ state: 'finishing', done: 2, total: 2, file: '乙.txt' });
  });

  it('says that a folder holds nothing', async () => {
    const folder = temporaryFolder();
    const report = await libraryIn(temporaryFolder()).importPaths([folder]);
    expect(report.failed).toEqual([
      { path: folder, code: 'file-unreadable', reason: `文件夹“${basename(folder)}”中没有文件。` },
    ]);
  });

  it('answers others between two files', async () => {
    const folder = folderWith({ '甲.txt': article, '乙.txt': `${article}乙` });
    const library = libraryIn(temporaryFolder());
    const counts = new Set<number>();
    let isOver = false;
    const ask = () => {
      if (isOver) return;
      counts.add(library.texts().length);
      setImmediate(ask);
    };
    ask();
    await library.importPaths([folder]);
    isOver = true;
    expect([...counts]).toContain(18);
    expect(library.texts()).toHaveLength(19);
  });
});
