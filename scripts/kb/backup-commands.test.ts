import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommandLine } from '../build.mjs';

let bundle = '';
let folder = '';

beforeAll(async () => {
  bundle = await buildCommandLine();
  folder = mkdtempSync(join(tmpdir(), 'yuanwen-kb-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function kb(library: string, ...words: readonly string[]) {
  const run = spawnSync(process.execPath, [bundle, ...words, '--library', join(folder, library)], { encoding: 'utf8' });
  return { status: run.status, out: run.stdout, error: run.stderr };
}

function json(library: string, ...words: readonly string[]): unknown {
  const { status, out, error } = kb(library, ...words, '--json');
  expect({ status, error }).toEqual({ status: 0, error: '' });
  return JSON.parse(out);
}

describe('backup and restore', () => {
  it('carry a library over into another folder, and answer with what is in it', () => {
    const file = join(folder, '备份.yuanwen');
    const contents = {
      madeAt: expect.any(String),
      textCount: 17,
      annotationCount: 0,
      collectionCount: 0,
      sessionCount: 0,
    };
    const backedUp = json('one', 'backup', '--out', file);
    expect(backedUp).toEqual({ file, bytes: statSync(file).size, contents });
    expect(kb('one', 'backup', '--out', file)).toMatchObject({ status: 1, out: '' });
    expect(json('one', 'backup', '--out', file, '--force')).toMatchObject({ file });

    expect(json('two', 'restore', file)).toEqual({ file, contents, keptAs: null });
    expect(json('two', 'texts')).toEqual(json('one', 'texts'));
    expect(json('two', 'restore', file)).toMatchObject({ keptAs: expect.stringContaining('恢复之前') });
    expect(readdirSync(join(folder, 'two')).sort()).toEqual(['backups', 'library.db']);
  });

  it('refuse in one line, with nothing changed', () => {
    const foreign = join(folder, '会议记录.docx');
    writeFileSync(foreign, '不是备份');
    const refused = kb('three', 'restore', foreign);
    expect(refused).toMatchObject({ status: 1, out: '' });
    expect(refused.error.trim().split('\n')).toEqual([expect.stringContaining(foreign)]);
    expect(existsSync(join(folder, 'three', 'library.db'))).toBe(false);
    const nowhere = join(folder, '没有这个文件夹', '备份.yuanwen');
    expect(kb('three', 'backup', '--out', nowhere).error).toBe(`文件“${nowhere}”没有写成：文件或文件夹不存在。\n`);
    expect(kb('three', 'restore').status).toBe(2);
    expect(kb('three', 'backup').status).toBe(2);
    expect(kb('three', 'restore', foreign, '--force').status).toBe(2);
  });
});
