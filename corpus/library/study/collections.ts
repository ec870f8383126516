/** 摘编: made, filled, put in order; each answers once it is on the disk. */

import { randomUUID } from 'node:crypto';
import { isStorable } from '../../checks';
import type { Result } from '../../model';
import { type Collection, type CollectionEntry, entryId } from '../../study/collection';
import { type EntryEdit, editEntries } from '../../study/edit-entries';
import { wording } from '../../wording';
import { failure } from '../failure';
import type { CollectionSummary, EntryAddition, Gathered, ReadableCollection } from '../interface';
import { saving } from '../open-store';
import type { LibraryState } from '../state';
import {
  deleteCollection,
  findCollection,
  readCollections,
  type StoredCollection,
  writeCollection,
} from '../store/collection-rows';
import { inTransaction } from '../store/database';
import { countExcerpts, deleteEntries, readEntries, writeEntries } from '../store/entry-rows';
import { excerptSources } from './excerpt-sources';
import { newEntries, notHeld } from './new-entries';
import { placedEntries } from './placed-entries';

/** Far more than anyone writes or gathers; in UTF-16 units and entries. */
const most = { title: 100, entries: 2000 } as const;

/** The last changed first. */
export function collectionsOf({ database }: LibraryState): readonly CollectionSummary[] {
  const counts = countExcerpts(database);
  return readCollections(database)
    .map((collection) => ({ ...collection, excerptCount: counts.get(collection.id) ?? 0 }))
    .sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1));
}

/** Failure: `not-found`. */
export function readCollection(state: LibraryState, id: string): Result<ReadableCollection> {
  const found = collectionOf(state, id);
  if (!found.ok) return found;
  return { ok: true, value: { collection: found.value, sources: excerptSources(state, found.value.entries) } };
}

/** Failure: `collection-invalid`. */
export function createCollection(
  state: LibraryState,
  title: string,
  entries: readonly CollectionEntry[] = [],
): Result<Collection> {
  const now = new Date().toISOString();
  return save(state, { id: randomUUID(), title, entries, createdAt: now, updatedAt: now });
}

/** Failure: `not-found`. */
export function copyCollection(state: LibraryState, id: string): Result<Collection> {
  const found = asKept(state, id);
  if (!found.ok) return found;
  return createCollection(state, wording.collection.copyOf(found.value.title), found.value.entries);
}

/** Failures: `not-found`, `collection-invalid`. */
export function renameCollection(state: LibraryState, id: string, title: string): Result<Collection> {
  return changing(state, id, (before) => save(state, { ...before, title, updatedAt: new Date().toISOString() }));
}

/** Answers with the collection as it was. Failure: `not-found`. */
export function removeCollection(state: LibraryState, id: string): Result<Collection> {
  return changing(state, id, (before) => {
    deleteEntries(state.database, id);
    deleteCollection(state.database, id);
    return { ok: true, value: before };
  });
}

/** Puts it back as it was; one that is there under its id takes this form. Failure: `collection-invalid`. */
export function restoreCollection(state: LibraryState, collection: Collection): Result<Collection> {
  return save(state, collection);
}

/** Answers with the edit that takes this one back. Failures: `not-found`, `collection-invalid`. */
export function editCollection(state: LibraryState, id: string, edit: EntryEdit): Result<EntryEdit> {
  return changing(state, id, (before) => {
    const { entries, undo } = editEntries(before.entries, edit);
    const saved = save(state, { ...before, entries, updatedAt: new Date().toISOString() });
    return saved.ok ? { ok: true, value: undo } : saved;
  });
}

/**
 * Puts words at the end; those that it holds already, at the same place, are passed over. Failures: `not-found`,
 * `range-invalid`, `collection-invalid`; then nothing is added.
 */
export function gather(state: LibraryState, id: string, additions: readonly EntryAddition[]): Result<Gathered> {
  return changing(state, id, (before) => {
    const made = newEntries(state.catalogue, additions);
    if (!made.ok) return made;
    const added = notHeld(before.entries, made.value);
    const entries = [...before.entries, ...added];
    const saved = save(state, { ...before, entries, updatedAt: new Date().toISOString() });
    if (!saved.ok) return saved;
    const places = added.map((entry) => ({ entry, before: null }));
    return {
      ok: true,
      value: { title: before.title, edit: { kind: 'insert', places }, known: made.value.length - added.length },
    };
  });
}

/** With its excerpts where their words stand today. */
function collectionOf(state: LibraryState, id: string): Result<Collection> {
  const found = asKept(state, id);
  if (!found.ok) return found;
  return { ok: true, value: { ...found.value, entries: placedEntries(state.catalogue, found.value.entries) } };
}

/** With its excerpts where the person took them: what is written again keeps its anchor. */
function asKept({ database }: LibraryState, id: string): Result<Collection> {
  const stored = findCollection(database, id);
  if (stored === null) return failure('not-found', wording.collection.missing(id));
  const entries = readEntries(database, id).map((entry): CollectionEntry => {
    return entry.kind === 'heading' ? entry : { ...entry, excerpt: { ...entry.excerpt, placement: 'placed' } };
  });
  return { ok: true, value: { ...stored, entries } };
}

/** What was read stays true until the change is written, whoever else writes to the same library. */
function changing<T>(state: LibraryState, id: string, change: (before: Collection) => Result<T>): Result<T> {
  return saving(() =>
    inTransaction(state.database, () => {
      const before = asKept(state, id);
      return before.ok ? change(before.value) : before;
    }),
  );
}

function save(state: LibraryState, { entries, ...collection }: Collection): Result<Collection> {
  const title = collection.title.trim();
  const wrong = whatIsWrong({ ...collection, title }, entries);
  if (wrong !== null) return failure('collection-invalid', wrong);
  return saving(() => {
    inTransaction(state.database, () => {
      writeCollection(state.database, { ...collection, title });
      writeEntries(state.database, collection.id, entries);
    });
    return collectionOf(state, collection.id);
  });
}

function whatIsWrong(collection: StoredCollection, entries: readonly CollectionEntry[]): string | null {
  const words = wording.collection.wrong;
  const { id, title, createdAt, updatedAt } = collection;
  if (title === '') return words.titleMissing;
  if (title.length > most.title) return words.titleLong(most.title);
  if (entries.length > most.entries) return words.tooMany(most.entries);
  if (new Set(entries.map(entryId)).size < entries.length) return words.entryTwice;
  const written = entries.flatMap((entry) =>
    entry.kind === 'heading' ? [entry.title] : [entry.excerpt.note, entry.excerpt.hint, entry.excerpt.quote],
  );
  return [id, title, createdAt, updatedAt, ...written].every(isStorable) ? null : words.unstorable;
}
