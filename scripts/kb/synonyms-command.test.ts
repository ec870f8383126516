import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtCommandLine } from './testing';

const { folder, on } = builtCommandLine();
const { run: kb, json } = on('library');

it('synonyms adds, switches off, writes, reads back and removes', () => {
  const own = () =>
    json('synonyms')
      .at('synonyms')
      .list.filter((set) => set.at('isBuiltIn').raw === false);
  const added = json('synonyms', 'add', '网格员', '网格管理员').at('synonyms');
  expect(added.raw).toMatchObject({ words: ['网格员', '网格管理员'], isBuiltIn: false, isOn: true });
  const id = added.at('id').text;
  expect(json('synonyms', 'off', id).at('synonyms', 'isOn').raw).toBe(false);
  expect(own().map((set) => set.at('isOn').raw)).toEqual([false]);
  const file = join(folder, '说法.txt');
  expect(json('synonyms', 'export', file).at('items').raw).toBe(1);
  expect(kb('synonyms', 'export', file).status).toBe(1);
  expect(json('synonyms', 'export', file, '--force').at('items').raw).toBe(1);
  json('synonyms', 'remove', id);
  expect(own()).toEqual([]);
  expect(json('synonyms', 'import', file).raw).toMatchObject({
    added: [{ words: ['网格员', '网格管理员'] }],
    known: 0,
  });
  json('synonyms', 'remove', own()[0]?.at('id').text ?? '');
});
