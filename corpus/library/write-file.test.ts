import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-library';
import { writeWhole } from './write-file';

const bytes = Buffer.from('全部内容');

it('writes a whole file and leaves nothing else in the folder', () => {
  const folder = temporaryFolder();
  const file = join(folder, `${'长'.repeat(80)}.txt`);
  expect(writeWhole(file, bytes, { replace: false })).toEqual({ ok: true, value: undefined });
  expect(readFileSync(file, 'utf8')).toBe('全部内容');
  expect(readdirSync(folder)).toHaveLength(1);
});

it('leaves an existing file alone unless it may be replaced', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'a.txt');
  writeFileSync(file, '旧');
  expect(writeWhole(file, bytes, { replace: false })).toMatchObject({ ok: false, failure: { code: 'file-exists' } });
  expect(readFileSync(file, 'utf8')).toBe('旧');
  expect(writeWhole(file, bytes, { replace: true }).ok).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('全部内容');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

it.each([
  ['in a folder that is not there', (folder: string) => join(folder, 'none', 'a.txt')],
  ['under a file', (folder: string) => join(folder, 'file', 'a.txt')],
  ['over a folder', (folder: string) => join(folder, 'folder')],
  ['under a name that is too long', (folder: string) => join(folder, `${'长'.repeat(200)}.txt`)],
])('says why it cannot write %s', (_, fileIn) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '旧');
  mkdirSync(join(folder, 'folder'));
  const file = fileIn(folder);
  const written = writeWhole(file, bytes, { replace: true });
  expect(written).toMatchObject({ ok: false, failure: { code: 'file-unwritable' } });
  expect(written.ok ? '' : written.failure.message).toContain(file);
  expect(readdirSync(folder).sort()).toEqual(['file', 'folder']);
});

it('never puts a file in the place of a pipe or a device', () => {
  const pipe = join(temporaryFolder(), 'pipe');
  execFileSync('mkfifo', [pipe]);
  const written = writeWhole(pipe, bytes, { replace: true });
  expect(written).toMatchObject({ ok: false, failure: { code: 'file-unwritable' } });
  expect(written.ok ? '' : written.failure.message).toContain(pipe);
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});
