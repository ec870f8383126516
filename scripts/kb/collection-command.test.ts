import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtCommandLine, placeOf } from './testing';

const { folder, on } = builtCommandLine();
const library = on('library');
const { run: kb, json } = library;

it('makes a collection, fills, shows, lists and exports it', () => {
  const id = json('collection', 'new', '--title', '反对命令主义').at('collection', 'id').text;
  const { id: passageId, range } = placeOf(library, '命令主义');
  json('collection', 'add', id, passageId, ...range, '--hint', '想一想', '--heading', '为什么');
  const again = json('collection', 'add', id, passageId, ...range).at('collection');
  expect(again.at('entries').raw).toMatchObject([
    { kind: 'heading', title: '为什么' },
    { kind: 'excerpt', excerpt: { passageId, quote: '命令主义', hint: '想一想', isChecked: false } },
  ]);
  expect(json('collection', 'show', id).raw).toEqual({ collection: again.raw });
  expect(json('collection').at('collections').raw).toMatchObject([{ id, title: '反对命令主义', excerptCount: 1 }]);
  const shown = kb('collection', 'show', id).out;
  expect(shown).toContain('命令主义\n《提高做好新形势下群众工作的能力》\n学习提示：想一想');
  const out = join(folder, '反对命令主义.md');
  expect(json('export', '--collection', id, '--format', 'md', '--out', out).at('items').raw).toBe(1);
  expect(readFileSync(out, 'utf8')).toContain('一、为什么');
  expect(kb('collection', 'new').status).toBe(2);
  expect(kb('collection', 'show', id, '--hint', 'x').status).toBe(2);
  expect(kb('collection', 'show', 'x')).toMatchObject({ status: 1, error: expect.stringContaining('x') });
});
