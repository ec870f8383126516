import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

it('packs a session on one library and unpacks it on another, and says what it did', () => {
  const file = join(folder, '学习包.xuexibao');
  json('one', 'session', 'new', '--title', '十二月主题党日');
  expect(json('one', 'pack', '--out', file)).toEqual({ file, bytes: statSync(file).size, items: 1 });
  expect(kb('one', 'pack', '--out', file).status).toBe(1);
  const item = { kind: 'session', id: expect.any(String), title: '十二月主题党日' };
  expect(json('two', 'unpack', file, '--list')).toMatchObject({ items: [{ ...item, state: 'new' }] });
  expect(json('two', 'session', 'list')).toEqual({ sessions: [] });
  expect(json('two', 'unpack', file)).toMatchObject({ added: [item], alreadyThere: [], conflicts: [], failed: [] });
  expect(json('two', 'session', 'list')).toEqual(json('one', 'session', 'list'));
  expect(json('two', 'unpack', file)).toMatchObject({ added: [], alreadyThere: [item] });
});

it('refuses what is no pack, and a command line that is wrong', () => {
  const file = join(folder, '会议记录.docx');
  writeFileSync(file, '不是学习包');
  const refused = kb('two', 'unpack', file);
  expect(refused).toMatchObject({ status: 1, out: '' });
  expect(refused.error.trim().split('\n')).toEqual([expect.stringContaining(file)]);
  expect(kb('two', 'unpack').status).toBe(2);
  expect(kb('two', 'pack').status).toBe(2);
  expect(kb('two', 'unpack', file, '--conflicts', 'replace').status).toBe(2);
});
