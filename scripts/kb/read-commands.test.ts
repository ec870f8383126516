import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtCommandLine } from './testing';

const { folder, on } = builtCommandLine();
const { json } = on('library');

it('texts and source', () => {
  const texts = json('texts').at('texts').list;
  expect(texts).toHaveLength(17);
  expect(texts[0]?.raw).toEqual({
    id: expect.any(String),
    title: '提高做好新形势下群众工作的能力',
    sourceFile: '群众工作-source.txt',
    sourceTitle: '提高做好新形势下群众工作的能力',
    order: 0,
    isGuideline: true,
    characters: expect.any(Number),
    passageCount: expect.any(Number),
    editionOf: null,
    warnings: expect.any(Array),
    metadata: expect.any(Array),
  });
  expect(json('source', '/elsewhere/群众工作-source.txt').raw).toEqual(json('source', '群众工作-source.txt').raw);
  expect(json('source', '群众工作-source.txt').raw).toMatchObject({
    file: '群众工作-source.txt',
    characters: 21_542,
    texts: texts.map((text) => text.at('id').text),
    unaccounted: 0,
  });
});

it('text', () => {
  const [first] = json('texts').at('texts').list;
  const id = first?.at('id').text ?? '';
  const read = json('text', id);
  expect(read.at('text').raw).toEqual(first?.raw);
  expect(read.at('passages').list.length).toBe(first?.at('passageCount').raw);
  for (const passage of read.at('passages').list) {
    expect(passage.raw).toMatchObject({
      id: expect.any(String),
      textId: id,
      order: expect.any(Number),
      headings: expect.any(Array),
      kind: expect.stringMatching(/^(heading|body)$/u),
      original: expect.any(String),
      text: expect.any(String),
      corrections: expect.any(Array),
      source: { file: '群众工作-source.txt', spans: expect.any(Array) },
    });
  }
  const removed = read.at('removed').list;
  expect(removed.length).toBeGreaterThan(0);
  for (const one of removed) {
    const length = Number(one.at('end').raw) - Number(one.at('start').raw);
    expect(one.at('characters').text).toHaveLength(length);
    expect(one.at('reason').text).not.toBe('');
  }
});

it('topics and topic', () => {
  const groups = json('topics').at('groups').list;
  expect(groups.map((group) => group.at('topics').list.length)).toEqual([3, 4, 3, 6]);
  const topic = groups[3]?.at('topics', 0);
  expect(topic?.raw).toMatchObject({
    title: '了解群众的能力',
    groupId: groups[3]?.at('id').text,
    groupTitle: '提高新形势下群众工作的具体能力',
    definitionPassageIds: [expect.any(String)],
    passageCount: expect.any(Number),
  });
  const page = json('topic', topic?.at('id').text ?? '');
  expect(page.at('topic').raw).toEqual(topic?.raw);
  const scores = page.at('passages').list.map((one) => Number(one.at('score').raw));
  expect(scores.length).toBeGreaterThan(0);
  expect(scores).toEqual(scores.toSorted((left, right) => right - left));
});

it('verifies a damaged library all the same', () => {
  const damaged = join(folder, 'damaged');
  mkdirSync(damaged);
  writeFileSync(join(damaged, 'library.db'), '这不是数据库。'.repeat(100));
  const { status, out, error } = on('damaged').run('verify', '--json');
  expect(status).toBe(1);
  expect(error).toMatch(/^[^\n]+\n$/u);
  expect(JSON.parse(out)).toMatchObject({ ok: false, checks: [{ name: '库文件', ok: false }] });
});
