import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCommandLine } from './testing';

const { folder, on } = builtCommandLine();
const one = on('one');
const two = on('two');
const three = on('three');

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
    const backedUp = one.json('backup', '--out', file).raw;
    expect(backedUp).toEqual({ file, bytes: statSync(file).size, contents });
    expect(one.run('backup', '--out', file)).toMatchObject({ status: 1, out: '' });
    expect(one.json('backup', '--out', file, '--force').raw).toMatchObject({ file });

    expect(two.json('restore', file).raw).toEqual({ file, contents, keptAs: null });
    expect(two.json('texts').raw).toEqual(one.json('texts').raw);
    expect(two.json('restore', file).raw).toMatchObject({ keptAs: expect.stringContaining('恢复之前') });
    expect(readdirSync(join(folder, 'two')).sort()).toEqual(['backups', 'library.db']);
  });

  it('refuse in one line, with nothing changed', () => {
    const foreign = join(folder, '会议记录.docx');
    writeFileSync(foreign, '不是备份');
    const refused = three.run('restore', foreign);
    expect(refused).toMatchObject({ status: 1, out: '' });
    expect(refused.error.trim().split('\n')).toEqual([expect.stringContaining(foreign)]);
    expect(existsSync(join(folder, 'three', 'library.db'))).toBe(false);
    const nowhere = join(folder, '没有这个文件夹', '备份.yuanwen');
    expect(three.run('backup', '--out', nowhere).error).toBe(`文件“${nowhere}”没有写成：文件或文件夹不存在。\n`);
    expect(three.run('restore').status).toBe(2);
    expect(three.run('backup').status).toBe(2);
    expect(three.run('restore', foreign, '--force').status).toBe(2);
  });
});
