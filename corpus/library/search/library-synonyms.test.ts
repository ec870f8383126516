import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import { wording } from '../../wording';
import type { Library } from '../interface';

const words = wording.search.synonyms;

function found(library: Library, query: string): number {
  return library.search({ query }).matchCounts.synonym ?? 0;
}

it('a set of the person’s own is found by at once, survives, and a second program sees it', () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  const other = libraryIn(folder);
  expect(found(library, '枫桥经验')).toBe(0);
  const { id } = succeeded(library.addSynonyms('枫桥经验 化解矛盾'));
  const literal = library.search({ query: '化解矛盾' }).matchCounts.literal;
  expect(found(library, '枫桥经验')).toBe(literal);
  expect(found(other, '枫桥经验')).toBe(literal);
  expect(library.search({ query: '枫桥经验', hasSynonyms: false }).matchCounts.synonym).toBeUndefined();

  succeeded(library.changeSynonyms(id, { isOn: false }));
  expect(found(library, '枫桥经验')).toBe(0);
  succeeded(library.changeSynonyms(id, { isOn: true, words: '小事不出村，化解矛盾' }));
  expect([found(library, '枫桥经验'), found(library, '小事不出村')]).toEqual([0, literal]);
  library.close();
  const again = libraryIn(folder);
  expect(again.synonyms()[0]).toEqual({ id, words: ['小事不出村', '化解矛盾'], isBuiltIn: false, isOn: true });
  expect(succeeded(again.removeSynonyms(id)).words).toEqual(['小事不出村', '化解矛盾']);
  expect(found(again, '小事不出村')).toBe(0);
});

it('a set that comes with the program can be switched off, and is never changed or removed', () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  const before = found(library, '三会一课');
  expect(before).toBeGreaterThan(0);
  const [set] = library.synonyms().filter(({ words: [first] }) => first === '三会一课');
  const id = set?.id ?? '';
  expect(set).toMatchObject({ isBuiltIn: true, isOn: true });
  expect(succeeded(library.changeSynonyms(id, { isOn: false })).isOn).toBe(false);
  expect(found(library, '三会一课')).toBe(0);
  expect(found(libraryIn(folder), '三会一课')).toBe(0);
  const isRefused = { code: 'synonyms-invalid' };
  expect(library.changeSynonyms(id, { words: '三会 一课制度' })).toMatchObject({ failure: isRefused });
  expect(library.removeSynonyms(id)).toMatchObject({ failure: isRefused });
  expect(library.removeSynonyms('999')).toMatchObject({ failure: { code: 'not-found' } });
  succeeded(library.changeSynonyms(id, { isOn: true }));
  expect(found(library, '三会一课')).toBe(before);
});

it('no two sets that come with the program have the same id', () => {
  const ids = libraryIn(temporaryFolder())
    .synonyms()
    .map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('refuses what is no set, and a set that is there', () => {
  const library = libraryIn(temporaryFolder());
  expect(library.addSynonyms('党建')).toMatchObject({ failure: { message: words.tooFew } });
  expect(library.addSynonyms('党建，党的建设')).toMatchObject({
    failure: { message: words.known('党的建设、党建') },
  });
});

it('brings in a list line by line, and says what it could not read', () => {
  const folder = temporaryFolder();
  const library = libraryIn(join(folder, 'library'));
  const file = join(folder, '说法.txt');
  writeFileSync(
    file,
    '\ufeff# 本支部的说法\r\n网格员、网格管理员\r\n\r\n党建 党的建设\r\n民 百姓\r\n网格员 网格管理员\r\n',
  );
  expect(succeeded(library.importSynonyms(file))).toMatchObject({
    added: [{ words: ['网格员', '网格管理员'] }],
    known: 2,
    refused: [{ line: 5, reason: words.tooShort('民') }],
  });
  expect(library.synonyms().filter(({ isBuiltIn }) => !isBuiltIn)).toHaveLength(1);
  mkdirSync(join(folder, 'folder'));
  expect(library.importSynonyms(join(folder, 'folder'))).toMatchObject({ failure: { code: 'file-unreadable' } });
});
