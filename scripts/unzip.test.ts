import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unzip } from './unzip.mjs';

const UNIX = 3;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuanwen-unzip-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function archive(comment = ''): string {
  const file = join(folder, 'archive.zip');
  const bytes = (text: string) => new TextEncoder().encode(text);
  const zipped = zipSync({
    'Program/run': [bytes('#!/bin/sh\n'), { os: UNIX, attrs: 0o755 << 16 }],
    'Program/文/说明.txt': [bytes('群众工作'.repeat(50_000)), { level: 9 }],
    'Program/stored.bin': [bytes('as it is'), { level: 0 }],
    'Program/empty': bytes(''),
    'Other/left out': bytes('x'),
  });
  writeFileSync(file, Buffer.concat([zipped, Buffer.from(comment)]));
  return file;
}

it('unpacks what has a place, with its mode, under the name it is given', async () => {
  const target = join(folder, 'out');
  await unzip(archive(), target, (name) => (name.startsWith('Program/') ? name.slice('Program/'.length) : null));
  expect(readFileSync(join(target, 'run'), 'utf8')).toBe('#!/bin/sh\n');
  expect(statSync(join(target, 'run')).mode & 0o777).toBe(0o755);
  expect(readFileSync(join(target, '文/说明.txt'), 'utf8')).toBe('群众工作'.repeat(50_000));
  expect(readFileSync(join(target, 'stored.bin'), 'utf8')).toBe('as it is');
  expect(readFileSync(join(target, 'empty'), 'utf8')).toBe('');
  expect(() => statSync(join(target, 'Other'))).toThrow();
});

it('finds the directory of an archive with something after it', async () => {
  await unzip(archive('a note'), join(folder, 'out'), (name) => name);
  expect(readFileSync(join(folder, 'out/Program/stored.bin'), 'utf8')).toBe('as it is');
});

it('refuses a file that is no archive, and one that was cut short', async () => {
  const file = archive();
  const whole = readFileSync(file);
  writeFileSync(file, 'no archive at all, but longer than a directory');
  await expect(unzip(file, folder, (name) => name)).rejects.toThrow('zip');
  writeFileSync(file, whole.subarray(200));
  await expect(unzip(file, folder, (name) => name)).rejects.toThrow();
});
