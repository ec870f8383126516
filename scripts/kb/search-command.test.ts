import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCommandLine, Value } from './testing';

const { folder, on } = builtCommandLine();
const { run: kb, json, start } = on('library');

it('search', () => {
  const result = json('search', '化解矛盾', '--limit', '2');
  expect(result.raw).toMatchObject({ query: '化解矛盾', total: expect.any(Number), tookMs: expect.any(Number) });
  expect(result.at('relaxed').raw).toBeNull();
  const hits = result.at('hits').list;
  expect(hits).toHaveLength(2);
  const [hit] = hits;
  const [start, end] = hit?.at('ranges', 0).list.map((bound) => Number(bound.raw)) ?? [];
  expect(hit?.at('passage', 'text').text.slice(start, end)).toBe('化解矛盾');
  expect(hit?.raw).toMatchObject({
    textTitle: expect.any(String),
    headings: expect.any(Array),
    score: expect.any(Number),
    match: 'literal',
    citation: expect.stringMatching(/^《.+》/u),
  });
});

it('cites in the style that is asked for, and in none that is unknown', () => {
  const cited = json('search', '化解矛盾', '--limit', '1', '--style', 'gbt7714-2015').at('hits', 0, 'citation').text;
  expect(cited).toMatch(/^[^《》]+\[Z\]/u);
  expect(kb('search', '化解矛盾', '--style', 'apa').status).toBe(2);
  expect(kb('texts', '--style', 'internal').status).toBe(2);
});

it('search for the hits of one kind', () => {
  const result = json('search', '群众 矛盾', '--match', 'terms', '--limit', '5');
  expect(result.at('hits').list.map((hit) => hit.at('match').text)).toEqual(Array(5).fill('terms'));
  expect(kb('search', '群众', '--match', 'none').status).toBe(2);
});

it('suggest', () => {
  const offered = json('suggest', 'qzgz', '--limit', '3').at('suggestions').list;
  expect(offered).toHaveLength(3);
  expect(offered[0]?.raw).toEqual({ term: '群众工作', kind: 'term', count: expect.any(Number) });
  expect(kb('suggest', '群众工作', '--limit', '1').out).toMatch(/^群众工作　词语　\d+\n$/u);
});

describe('batch search', () => {
  it('answers each line with one line, whatever stands on it', () => {
    const queries = ['化解矛盾', '', '-5', '--json', '“命令', '(((', ' 群众 ', '\t', '没有这样的话'];
    const file = join(folder, 'queries.txt');
    writeFileSync(file, `${queries.join('\r\n')}\n`);
    const { status, out, error } = kb('search', '--batch', file, '--limit', '1', '--json');
    expect([status, error]).toEqual([0, '']);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => new Value(JSON.parse(line)).at('query').text)).toEqual(queries);
  });

  it('ends well when its reader has seen enough', async () => {
    const file = join(folder, 'many.txt');
    writeFileSync(file, '群众\n'.repeat(200));
    const child = start('search', '--batch', file, '--json');
    let error = '';
    child.stderr.on('data', (data) => {
      error += String(data);
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = await once(child, 'close');
    expect([status, error]).toEqual([0, '']);
  });
});
