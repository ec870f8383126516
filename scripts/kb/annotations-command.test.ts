import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLibrary } from '../../corpus/library/library';
import { bundledTexts } from '../../corpus/library/location';
import { succeeded } from '../../corpus/testing/temporary-library';
import { builtCommandLine } from './testing';

const { folder, on } = builtCommandLine();
const one = on('one');
const two = on('two');

/** Two of one shipped text, which have the same ids in every library. */
function somePassageIds(): readonly string[] {
  const library = succeeded(openLibrary({ folder: join(folder, 'one'), bundled: bundledTexts() }));
  try {
    const { passages } = succeeded(library.readText(library.texts()[0]?.id ?? ''));
    return passages.flatMap(({ id, text }) => (text.length > 20 ? [id] : [])).slice(0, 2);
  } finally {
    library.close();
  }
}

it('takes the annotations of one library into another by a file, and says what it did', () => {
  const file = join(folder, '批注.jsonld');
  const [passageId = ''] = somePassageIds();
  one.json('annotate', passageId, '--start', '2', '--end', '9', '--note', '讲一讲', '--color', 'green');
  const exported = ['export', '--annotations', '--format', 'jsonld', '--out', file];
  expect(one.json(...exported).raw).toEqual({ file, bytes: statSync(file).size, items: 1 });
  expect(two.json('annotations', 'import', file, '--list').raw).toMatchObject({
    items: [{ state: 'new', note: '讲一讲' }],
  });
  expect(two.json('annotations').raw).toEqual({ annotations: [] });
  expect(two.json('annotations', 'import', file).raw).toMatchObject({
    added: [{ passageId, start: 2, end: 9, color: 'green', placement: 'placed' }],
    alreadyThere: [],
    failed: [],
  });
  expect(two.json('annotations').raw).toEqual(one.json('annotations').raw);
  expect(two.run('annotations', 'import', file).out).toMatch(/^库中已有　“/u);
});

it('annotates words of several passages as one', () => {
  const three = on('three');
  const [first = '', second = ''] = somePassageIds();
  const annotated = three.json('annotate', first, '--start', '2', '--end', '9', '--further', `${second}:0-6`);
  expect(annotated.raw).toMatchObject({
    annotation: { passageId: first, further: [{ passageId: second, start: 0, end: 6 }] },
  });
  const malformed = ['--start', '0', '--end', '2', '--further', `${second}:x-6`];
  expect(three.run('annotate', first, ...malformed).status).toBe(2);
  const backwards = ['--start', '0', '--end', '2', '--further', `${first}:0-6`];
  expect(three.run('annotate', second, ...backwards).status).toBe(1);
});

it('refers from an annotation to other passages, lists that, and takes it away', () => {
  const five = on('five');
  const [first = '', second = ''] = somePassageIds();
  const annotated = five.json('annotate', first, '--start', '2', '--end', '9', '--link', `${second}:0-6`);
  const id = annotated.at('annotation', 'id').text;
  expect(annotated.raw).toMatchObject({ annotation: { links: [{ passageId: second, start: 0, end: 6 }] } });
  const linked = five.json('annotations', 'link', id, second).raw;
  expect(linked).toMatchObject({ annotation: { links: [{ end: 6 }, { start: 0, placement: 'placed' }] } });
  expect(five.json('annotations').raw).toMatchObject({ annotations: [{ id, links: [{}, {}] }] });
  const [, whole = ''] = five.run('annotations').out.match(/参见《.+》“.{20,}”　(\S+)\n/u) ?? [];
  expect(five.json('annotations', 'unlink', id, whole).raw).toMatchObject({ annotation: { links: [{ end: 6 }] } });
  const textId = annotated.at('annotation', 'textId').text;
  expect(five.json('annotations', '--links-to', textId).raw).toMatchObject({ annotations: [{ id }] });
  expect(five.run('annotations', 'link', id, `${second}:0-6`).status).toBe(1);
  expect(five.run('annotations', 'unlink', id, whole).status).toBe(1);
  expect(five.run('annotations', 'link', id).status).toBe(2);
  expect(five.run('annotations', 'link', id, `${second}:0-`).status).toBe(2);
});

it('changes several annotations alike, removes several, and does neither where one is missing', () => {
  const four = on('four');
  const [passageId = ''] = somePassageIds();
  const ids = ['0', '3'].map(
    (start) =>
      four.json('annotate', passageId, '--start', start, '--end', '6', '--tag', '班子').at('annotation', 'id').text,
  );
  const edit = ['--color', 'green', '--add-tag', '党课', '--remove-tag', '班子'];
  const changed = { color: 'green', tags: ['党课'] };
  expect(four.json('annotations', 'edit', ...ids, ...edit).raw).toMatchObject({ annotations: [changed, changed] });
  expect(four.run('annotations', 'edit', ...ids, '没有', '--color', 'red').status).toBe(1);
  expect(four.run('annotations', 'remove', ...ids, '没有').status).toBe(1);
  expect(four.json('annotations').raw).toMatchObject({ annotations: [changed, changed] });
  expect(four.run('annotations', 'edit', ...ids).status).toBe(2);
  expect(four.run('annotations', 'edit', ...ids, '--color', '橙').status).toBe(2);
  expect(four.run('annotations', 'remove', ...ids).out).toBe('已删除 2 条批注。\n');
  expect(four.json('annotations').raw).toEqual({ annotations: [] });
});

it('changes and removes the annotations that a filter chooses, and never all by mistake', () => {
  const six = on('six');
  const [passageId = ''] = somePassageIds();
  for (const [tag, color] of [
    ['初稿', 'yellow'],
    ['初稿', 'blue'],
    ['定稿', 'yellow'],
  ] as const)
    six.json('annotate', passageId, '--start', '0', '--end', '6', '--tag', tag, '--color', color);
  const edit = ['annotations', 'edit', '--tag', '初稿', '--of-color', 'yellow', '--color', 'red', '--add-tag', '党课'];
  expect(six.json(...edit).raw).toMatchObject({ annotations: [{ color: 'red', tags: ['初稿', '党课'] }] });
  expect(six.json(...edit).raw).toEqual({ annotations: [] });
  expect(six.run('annotations', 'edit', '--color', 'red').status).toBe(2);
  expect(six.run('annotations', 'remove').status).toBe(2);
  expect(six.run('annotations', 'remove', '编号', '--tag', '初稿').status).toBe(2);
  expect(six.run('annotations', 'remove', '--text', '没有').status).toBe(1);
  expect(six.run('annotations', 'remove', '--tag', '初稿').out).toBe('已删除 2 条批注。\n');
  expect(six.json('annotations').raw).toMatchObject({ annotations: [{ tags: ['定稿'] }] });
});

it('refuses what is no file of annotations, and a command line that is wrong', () => {
  const file = join(folder, '会议记录.jsonld');
  writeFileSync(file, '不是批注');
  const refused = two.run('annotations', 'import', file);
  expect(refused).toMatchObject({ status: 1, out: '' });
  expect(refused.error.trim().split('\n')).toEqual([expect.stringContaining(file)]);
  for (const wrong of [
    ['annotations', 'import'],
    ['annotations', 'export', file],
    ['annotations', 'import', file, '--tag', '群众'],
    ['annotations', '--list'],
    ['export', '--search', '群众', '--format', 'jsonld', '--out', file],
  ]) {
    expect(two.run(...wrong).status).toBe(2);
  }
});
