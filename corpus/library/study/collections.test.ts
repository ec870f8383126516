import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Passage } from '../../model';
import { type Collection, excerptsOf } from '../../study/collection';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import type { Library } from '../interface';
import { openDatabase } from '../store/database';

function longPassages(library: Library, textIndex = 8): readonly Passage[] {
  const text = library.texts()[textIndex];
  const { passages } = succeeded(library.readText(text?.id ?? ''));
  return passages.filter((passage) => passage.text.length > 80);
}

function read(library: Library, id: string): Collection {
  return succeeded(library.collection(id)).collection;
}

function quotesOf(library: Library, id: string): readonly string[] {
  return read(library, id).entries.map((entry) => (entry.kind === 'heading' ? entry.title : entry.excerpt.quote));
}

it('gathers exact words with their sources, once each, and keeps them after the program ends', () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  const [first, second] = longPassages(library);
  if (first === undefined || second === undefined) throw new Error('No passages');
  const { id } = succeeded(library.createCollection(' 怎样当好群众的学生 '));
  const part = { kind: 'excerpt', passageId: first.id, start: 5, end: 20 } as const;
  const whole = { kind: 'excerpt', passageId: second.id, note: '重点' } as const;
  const gathered = succeeded(library.gather(id, [{ kind: 'heading', title: '为什么' }, part, whole, part]));
  expect(gathered).toMatchObject({ title: '怎样当好群众的学生', known: 1 });
  expect(succeeded(library.gather(id, [whole]))).toMatchObject({ known: 1, edit: { places: [] } });
  expect(quotesOf(library, id)).toEqual(['为什么', first.text.slice(5, 20), second.text]);
  expect(library.collections()).toMatchObject([{ id, title: '怎样当好群众的学生', excerptCount: 2 }]);

  const { collection, sources } = succeeded(library.collection(id));
  const title = library.texts().find((text) => text.id === first.textId)?.title;
  const source = { textTitle: title, citation: `《${title}》`, packed: null };
  expect(excerptsOf(collection.entries).map((excerpt) => sources[excerpt.id])).toEqual([
    { ...source, headings: first.headings },
    { ...source, headings: second.headings },
  ]);
  library.close();
  expect(read(libraryIn(folder), id)).toEqual(collection);
});

it('adds nothing where one of several places is wrong', () => {
  const library = libraryIn(temporaryFolder());
  const [passage] = longPassages(library);
  const { id } = succeeded(library.createCollection('学习'));
  const right = { kind: 'excerpt', passageId: passage?.id ?? '' } as const;
  expect(library.gather(id, [right, { ...right, start: 0, end: 1e6 }])).toMatchObject({
    failure: { code: 'range-invalid' },
  });
  expect(library.gather(id, [right, { ...right, passageId: 'x' }])).toMatchObject({ failure: { code: 'not-found' } });
  expect(read(library, id).entries).toEqual([]);
});

it('takes every change back, also a removal after another program added something', () => {
  const folder = temporaryFolder();
  const [library, other] = [libraryIn(folder), libraryIn(folder)];
  const { id } = succeeded(library.createCollection('学习'));
  succeeded(
    library.gather(
      id,
      longPassages(library)
        .slice(0, 3)
        .map((passage) => ({ kind: 'excerpt', passageId: passage.id })),
    ),
  );
  const before = read(library, id).entries;
  const [first, second, third] = excerptsOf(before);
  const edits = [
    { kind: 'remove', ids: [first?.id ?? '', second?.id ?? ''] },
    { kind: 'insert', places: [{ entry: { kind: 'heading', id: 'h', title: '小标题' }, before: third?.id ?? null }] },
    { kind: 'excerpt', id: third?.id ?? '', change: { note: '批注', hint: '提示', isChecked: true } },
    { kind: 'move', places: [{ entry: third?.id ?? '', before: first?.id ?? null }] },
  ] as const;
  const undone = edits.map((edit) => {
    const undo = succeeded(library.editCollection(id, edit));
    expect(read(library, id).entries).not.toEqual(before);
    const redo = succeeded(library.editCollection(id, undo));
    expect(read(library, id).entries).toEqual(before);
    return redo;
  });
  const undo = succeeded(library.editCollection(id, undone[0] ?? { kind: 'remove', ids: [] }));
  succeeded(other.gather(id, [{ kind: 'heading', title: '别处添的' }]));
  succeeded(library.editCollection(id, undo));
  expect(read(library, id).entries.slice(0, 3)).toEqual(before);
  expect(quotesOf(library, id)[3]).toBe('别处添的');
});

it('renames, copies, removes and restores', () => {
  const library = libraryIn(temporaryFolder());
  const { id } = succeeded(library.createCollection('学习'));
  succeeded(library.gather(id, [{ kind: 'excerpt', passageId: longPassages(library)[0]?.id ?? '' }]));
  succeeded(library.renameCollection(id, '十二月学习'));
  const copy = succeeded(library.copyCollection(id));
  expect(copy.title).toBe('十二月学习（副本）');
  const [copied] = excerptsOf(copy.entries);
  succeeded(library.editCollection(copy.id, { kind: 'excerpt', id: copied?.id ?? '', change: { note: '只在副本' } }));
  expect(excerptsOf(read(library, id).entries)[0]?.note).toBe('');
  const gone = succeeded(library.removeCollection(id));
  expect(library.collection(id)).toMatchObject({ failure: { code: 'not-found' } });
  expect(library.collections().map(({ title }) => title)).toEqual([copy.title]);
  expect(succeeded(library.restoreCollection(gone))).toEqual(read(library, id));
  expect(quotesOf(library, id)).toHaveLength(1);
  for (const title of ['  ', '字'.repeat(101), '\0']) {
    expect(library.renameCollection(id, title)).toMatchObject({ failure: { code: 'collection-invalid' } });
  }
});

it('goes with the words of a corrected text, is not 已核对 where they changed, and goes back', async () => {
  const library = libraryIn(temporaryFolder());
  const [first, second, third] = longPassages(library);
  if (first === undefined || second === undefined || third === undefined) throw new Error('No passages');
  const { id } = succeeded(library.createCollection('学习'));
  const [start, end] = [20, 40];
  const places = [first, second, third].map(
    (passage) => ({ kind: 'excerpt', passageId: passage.id, start, end }) as const,
  );
  const session = succeeded(library.createSession({ title: '学习' }));
  succeeded(library.addToSession(session.id, places));
  succeeded(library.gather(id, places));
  for (const excerpt of excerptsOf(read(library, id).entries)) {
    succeeded(library.editCollection(id, { kind: 'excerpt', id: excerpt.id, change: { isChecked: true } }));
  }
  const before = read(library, id).entries;

  const { passages } = succeeded(library.readText(first.textId));
  const corrected = passages
    .filter((passage) => passage.id !== third.id)
    .map((passage) =>
      passage.id === second.id ? `${passage.text.slice(0, 30)}订${passage.text.slice(31)}` : passage.text,
    );
  const file = join(temporaryFolder(), '校订稿.txt');
  writeFileSync(file, corrected.join('\n\n'));
  const newId = (await library.importPaths([file])).imported[0]?.id ?? '';
  succeeded(library.replaceText(first.textId, newId));

  const words = `${second.text.slice(start, 30)}订${second.text.slice(31, end)}`;
  const moved = [
    { textId: newId, quote: first.text.slice(start, end), placement: 'placed', isChecked: true },
    { textId: newId, quote: words, placement: 'placed', isChecked: false },
    { textId: newId, quote: third.text.slice(start, end), placement: 'unplaced', isChecked: true },
  ];
  expect(excerptsOf(read(library, id).entries)).toMatchObject(moved);
  const inSession = excerptsOf(succeeded(library.session(session.id)).entries);
  expect(inSession).toMatchObject(moved.map(({ isChecked: _, ...excerpt }) => excerpt));

  succeeded(library.undoReplacement(first.textId));
  const unchecked = before.map((entry, index) =>
    entry.kind === 'excerpt' && index === 1 ? { ...entry, excerpt: { ...entry.excerpt, isChecked: false } } : entry,
  );
  expect(read(library, id).entries).toEqual(unchecked);
});

it('is exported in its own order and under its own headings', async () => {
  const library = libraryIn(temporaryFolder());
  const [first, second] = longPassages(library);
  if (first === undefined || second === undefined) throw new Error('No passages');
  const { id } = succeeded(library.createCollection('学习材料'));
  const request = { select: { kind: 'collection', collectionId: id }, groupBy: 'text', format: 'json' } as const;
  expect(await library.renderExport(request)).toMatchObject({ failure: { code: 'nothing-to-export' } });
  succeeded(
    library.gather(id, [
      { kind: 'excerpt', passageId: second.id, note: '批注', hint: '想一想' },
      { kind: 'heading', title: '二、怎么办' },
      { kind: 'heading', title: '为什么' },
      { kind: 'excerpt', passageId: first.id, start: 3, end: 9 },
    ]),
  );
  const { bytes, items, suggestedName } = succeeded(await library.renderExport(request));
  expect(items).toBe(2);
  expect(suggestedName).toMatch(/^学习材料（\d{4}年\d+月\d+日）\.json$/u);
  const excerpt = { kind: 'excerpt', quote: second.text, note: '批注', hint: '想一想', number: 1 };
  expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({
    title: '学习材料',
    blocks: [
      excerpt,
      { kind: 'heading', text: '二、怎么办' },
      { kind: 'heading', text: '二、为什么' },
      { kind: 'excerpt', quote: first.text.slice(3, 9), headings: first.headings, number: 2 },
    ],
  });
});

it('finds its words again when the rules that cut the texts have changed', () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  const { id } = succeeded(library.createCollection('学习'));
  const passageId = longPassages(library)[0]?.id ?? '';
  succeeded(library.gather(id, [{ kind: 'excerpt', passageId, start: 10, end: 40 }]));
  const before = read(library, id);
  library.close();
  const database = openDatabase(join(folder, 'library.db'));
  database.exec(`UPDATE meta SET value = 'other' WHERE name = 'rules-version';
    UPDATE excerpt SET passage_id = 'old passage', "start" = "start" + 3, "end" = "end" + 3`);
  database.close();
  expect(read(libraryIn(folder), id)).toEqual(before);
});
