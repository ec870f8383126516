import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtCommandLine } from './testing';

const { folder, on } = builtCommandLine();
const one = on('one');
const two = on('two');

it('packs a session on one library and unpacks it on another, and says what it did', () => {
  const file = join(folder, '学习包.xuexibao');
  one.json('session', 'new', '--title', '十二月主题党日');
  expect(one.json('pack', '--out', file).raw).toEqual({ file, bytes: statSync(file).size, items: 1 });
  expect(one.run('pack', '--out', file).status).toBe(1);
  const item = { kind: 'session', id: expect.any(String), title: '十二月主题党日' };
  expect(two.json('unpack', file, '--list').raw).toMatchObject({ items: [{ ...item, state: 'new' }] });
  expect(two.json('session', 'list').raw).toEqual({ sessions: [] });
  expect(two.json('unpack', file).raw).toMatchObject({ added: [item], alreadyThere: [], conflicts: [], failed: [] });
  expect(two.json('session', 'list').raw).toEqual(one.json('session', 'list').raw);
  expect(two.json('unpack', file).raw).toMatchObject({ added: [], alreadyThere: [item] });
});

it('refuses what is no pack, and a command line that is wrong', () => {
  const file = join(folder, '会议记录.docx');
  writeFileSync(file, '不是学习包');
  const refused = two.run('unpack', file);
  expect(refused).toMatchObject({ status: 1, out: '' });
  expect(refused.error.trim().split('\n')).toEqual([expect.stringContaining(file)]);
  expect(two.run('unpack').status).toBe(2);
  expect(two.run('pack').status).toBe(2);
  expect(two.run('unpack', file, '--conflicts', 'replace').status).toBe(2);
});
