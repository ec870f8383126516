import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCommandLine, placeOf } from './testing';

const { folder, on } = builtCommandLine();
const library = on('library');
const { run: kb, json } = library;

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
    const { status, out, error } = on('untouched').run(...words);
    expect([status, out]).toEqual([2, '']);
    const [first, second] = error.split('\n');
    expect(first).toContain(mentioned);
    expect(second).toBe('');
    expect(error).toContain('用法：');
    expect(() => readFileSync(join(folder, 'untouched', 'library.db'))).toThrow('ENOENT');
  });
});

describe('a command that fails', () => {
  // Without an annotation there would be nothing to export, which is said before the file is looked at.
  beforeAll(() => {
    const { id, range } = placeOf(library, '尾巴主义');
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
    const { status, error } = on('/proc/none/library').run('texts');
    expect(status).toBe(1);
    expect(error).toContain('/proc/none/library');
  });
});
