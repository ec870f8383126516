import { expect, it } from 'vitest';
import { builtCommandLine } from './testing';

const { on } = builtCommandLine();
const { run, json } = on('library');

it('lists tags, renames one into another, and takes one off', () => {
  const [hit] = json('search', '群众路线').at('hits').list;
  if (hit === undefined) throw new Error('nothing found');
  const id = hit.at('passage', 'id').text;
  const annotate = (...tags: readonly string[]) =>
    json('annotate', id, '--start', '0', '--end', '2', ...tags.flatMap((tag) => ['--tag', tag]));
  annotate('班子', '发言');
  annotate('发言');
  expect(run('tags').out).toBe('班子（1 条）\n发言（2 条）\n');
  expect(json('tags', 'rename', '班子', '发言').at('annotations').list).toHaveLength(1);
  expect(json('tags').raw).toEqual({ tags: [{ tag: '发言', count: 2 }] });
  expect(run('tags', 'remove', '发言').out).toBe('已改 2 条批注。\n');
  expect(run('tags').out).toBe('还没有标签。\n');
  expect(run('tags', 'rename', '没有', '别的')).toEqual({ status: 1, out: '', error: '没有批注带标签“没有”。\n' });
  expect(run('tags', 'rename', '发言').status).toBe(2);
  expect(run('tags', 'list', '多').status).toBe(2);
});
