import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-library';
import { readHeldAnchors, writeHeldAnchor } from '../anchor-rows';
import { deleteCollection, findCollection, readCollections, writeCollection } from '../collection-rows';
import { openDatabase } from '../database';
import { deleteEntries, readEntries, type StoredEntry, writeEntries } from '../entry-rows';
import { readMovedAnchors } from '../replacement-rows';
import { migrations } from './migrate';

function databaseOf(version: number) {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  for (const migration of migrations.slice(0, version)) database.exec(migration.sql);
  return database;
}

const anchor = { passageId: 'p', textId: 't', start: 0, end: 4, quote: '𠮷“群', prefix: '', suffix: '\n众' };
const entries: readonly StoredEntry[] = [
  { kind: 'excerpt', excerpt: { ...anchor, id: 'e', note: "');--", hint: '一\n二', isChecked: true } },
  { kind: 'heading', id: 'h', title: '一、为什么' },
  { kind: 'excerpt', excerpt: { ...anchor, id: 'f', note: '', hint: '', isChecked: false } },
];

it('keeps collections and the entries of each in their order', () => {
  const database = databaseOf(21);
  const collection = { id: 'c', title: '“学习”', createdAt: '2026-11-23T08:00:00.000Z', updatedAt: '2026-11-23T09' };
  writeCollection(database, collection);
  writeCollection(database, { ...collection, title: '改名' });
  expect(readCollections(database)).toEqual([{ ...collection, title: '改名' }]);
  writeEntries(database, 'c', entries);
  writeEntries(database, 's', [{ kind: 'heading', id: 'k', title: '别处' }]);
  expect(readEntries(database, 'c')).toEqual(entries);
  writeEntries(database, 'c', [...entries].reverse());
  expect(readEntries(database, 'c')).toEqual([...entries].reverse());
  deleteEntries(database, 'c');
  deleteCollection(database, 'c');
  expect(findCollection(database, 'c')).toBeNull();
  expect(readEntries(database, 'c')).toEqual([]);
  expect(readEntries(database, 's')).toHaveLength(1);
});

it('finds the anchors of excerpts among all others, and takes 已核对 from one that gets other words', () => {
  const database = databaseOf(21);
  writeEntries(database, 'c', entries);
  const held = readHeldAnchors(database);
  expect(held.map(({ owner, id }) => [owner, id])).toEqual([
    ['c', 'e'],
    ['c', 'f'],
  ]);
  const [first] = held;
  if (first === undefined) throw new Error('No anchor');
  writeHeldAnchor(database, { ...first, passageId: 'q' });
  expect(readEntries(database, 'c')[0]).toMatchObject({ excerpt: { passageId: 'q', isChecked: true, note: "');--" } });
  writeHeldAnchor(database, { ...first, quote: '另一句' });
  expect(readEntries(database, 'c')[0]).toMatchObject({ excerpt: { quote: '另一句', isChecked: false } });
});

it('keeps apart an excerpt that stands under the same id in two lists', () => {
  const database = databaseOf(21);
  writeEntries(database, 'c', entries);
  writeEntries(database, 's', entries);
  writeEntries(database, 's', entries.slice(1));
  expect(readEntries(database, 'c')).toEqual(entries);
});

it('takes over the entries of sessions', () => {
  const database = databaseOf(20);
  const content = { type: '党课', entries: entries.map((entry) => withPlacement(entry)) };
  database.prepare("INSERT INTO session VALUES ('s', ?, '2026', '2026')").run(JSON.stringify(content));
  database.exec(migrations[20]?.sql ?? '');
  expect(readEntries(database, 's')).toEqual(entries);
  expect(database.prepare('SELECT content FROM session').get()).toEqual({ content: '{"type":"党课"}' });
});

function withPlacement(entry: StoredEntry) {
  return entry.kind === 'heading' ? entry : { ...entry, excerpt: { ...entry.excerpt, placement: 'placed' } };
}

it('goes on knowing where annotations stood before an earlier replacement', () => {
  const database = databaseOf(20);
  const decision = { ...anchor, topicId: 'm', decision: 'in', newPassageId: 'q' };
  const before = JSON.stringify({ annotations: [{ ...anchor, id: 'a' }], decisions: [decision] });
  database
    .prepare("INSERT INTO text_replacement (text_id, by_id, replaced_at, moved) VALUES ('s', 't', '2026', ?)")
    .run(before);
  database.exec(migrations[20]?.sql ?? '');
  expect(readMovedAnchors(database, 's')).toEqual({
    anchors: [{ ...anchor, owner: null, id: 'a' }],
    decisions: [decision],
  });
});
