import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openLibrary } from '../../corpus/library/library';
import { bundledTexts } from '../../corpus/library/location';
import { succeeded } from '../../corpus/testing/temporary-library';
import { buildCommandLine } from '../build.mjs';

let bundle = '';
let folder = '';

beforeAll(async () => {
  bundle = await buildCommandLine();
  folder = mkdtempSync(join(tmpdir(), 'yuanwen-kb-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function kb(library: string, ...words: readonly string[]) {
  const run = spawnSync(process.execPath, [bundle, ...words, '--library', join(folder, library)], { encoding: 'utf8' });
  return { status: run.status, out: run.stdout, error: run.stderr };
}

function json(library: string, ...words: readonly string[]): unknown {
  const { status, out, error } = kb(library, ...words, '--json');
  expect({ status, error }).toEqual({ status: 0, error: '' });
  return JSON.parse(out);
}

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
  json('one', 'annotate', passageId, '--start', '2', '--end', '9', '--note', '讲一讲', '--color', 'green');
  const exported = ['export', '--annotations', '--format', 'jsonld', '--out', file];
  expect(json('one', ...exported)).toEqual({ file, bytes: statSync(file).size, items: 1 });
  expect(json('two', 'annotations', 'import', file, '--list')).toMatchObject({
    items: [{ state: 'new', note: '讲一讲' }],
  });
  expect(json('two', 'annotations')).toEqual({ annotations: [] });
  expect(json('two', 'annotations', 'import', file)).toMatchObject({
    added: [{ passageId, start: 2, end: 9, color: 'green', placement: 'placed' }],
    alreadyThere: [],
    failed: [],
  });
  expect(json('two', 'annotations')).toEqual(json('one', 'annotations'));
  expect(kb('two', 'annotations', 'import', file).out).toMatch(/^库中已有　“/u);
});

it('annotates words of several passages as one', () => {
  const [first = '', second = ''] = somePassageIds();
  const further = `${second}:0-6`;
  const annotated = json('three', 'annotate', first, '--start', '2', '--end', '9', '--further', further);
  expect(annotated).toMatchObject({
    annotation: { passageId: first, further: [{ passageId: second, start: 0, end: 6 }] },
  });
  expect(kb('three', 'annotate', first, '--start', '0', '--end', '2', '--further', `${second}:x-6`).status).toBe(2);
  expect(kb('three', 'annotate', second, '--start', '0', '--end', '2', '--further', `${first}:0-6`).status).toBe(1);
});

it('refuses what is no file of annotations, and a command line that is wrong', () => {
  const file = join(folder, '会议记录.jsonld');
  writeFileSync(file, '不是批注');
  const refused = kb('two', 'annotations', 'import', file);
  expect(refused).toMatchObject({ status: 1, out: '' });
  expect(refused.error.trim().split('\n')).toEqual([expect.stringContaining(file)]);
  for (const wrong of [
    ['annotations', 'import'],
    ['annotations', 'export', file],
    ['annotations', 'import', file, '--tag', '群众'],
    ['annotations', '--list'],
    ['export', '--search', '群众', '--format', 'jsonld', '--out', file],
  ]) {
    expect(kb('two', ...wrong).status).toBe(2);
  }
});
