import { describe, expect, it } from 'vitest';
import type { ImportReport } from '../../electron/contract';
import { testText } from '../testing';
import { inOrder, partsOf } from './report-parts';

const report: ImportReport = {
  jobId: 'j',
  imported: [testText({ id: 't1', title: '甲' }), testText({ id: 't2', title: '乙', warnings: ['文末不全'] })],
  skipped: [
    { path: '/a/丙.txt', reason: '已在库中', kind: 'same-text', textId: 't1' },
    { path: '/a/表.xlsx', reason: '不是文本', kind: 'other-kind', textId: null },
  ],
  failed: [
    { path: 'C:\\资料\\第10号.txt', code: 'text-empty', reason: '没有文字' },
    { path: '/a/第2号.txt', code: 'file-unreadable', reason: '没有权限' },
    { path: '/a/第1号.txt', code: 'not-found', reason: '不见了' },
  ],
  left: 0,
};

describe('partsOf', () => {
  it('puts first what needs the person, and leaves out what is empty', () => {
    expect(partsOf(report).map(({ name, lines }) => [name, lines.length])).toEqual([
      ['failed', 3],
      ['look', 1],
      ['imported', 2],
      ['same', 1],
      ['otherKind', 1],
    ]);
    expect(partsOf({ ...report, failed: [], skipped: [] }).map(({ name }) => name)).toEqual(['look', 'imported']);
  });

  it('names a file without its folder on every system, and keeps the way to it', () => {
    const [failed] = partsOf(report);
    expect(failed?.lines[0]).toMatchObject({
      name: '第10号.txt',
      path: 'C:\\资料\\第10号.txt',
      group: '没有文字的文件',
    });
    expect(failed?.lines[2]).toMatchObject({ group: '其他原因' });
  });

  it('says what to look at, and what is the same', () => {
    const parts = partsOf(report);
    expect(parts[1]?.lines[0]).toMatchObject({ textId: 't2', group: '文末不全' });
    expect(parts[3]?.lines[0]).toMatchObject({ textId: 't1', detail: '已在库中' });
  });
});

describe('inOrder', () => {
  const [failed] = partsOf(report);
  const names = (order: Parameters<typeof inOrder>[1]) => inOrder(failed?.lines ?? [], order).map(({ name }) => name);

  it('sorts by name with numbers as numbers, by reason, or as they came', () => {
    expect(names('given')).toEqual(['第10号.txt', '第2号.txt', '第1号.txt']);
    expect(names('name')).toEqual(['第1号.txt', '第2号.txt', '第10号.txt']);
    // 打不开 (da), 没有文字 (mei), 其他 (qi).
    expect(names('reason')).toEqual(['第2号.txt', '第10号.txt', '第1号.txt']);
  });
});
