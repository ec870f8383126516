/** What this window does to collections: each as one step that can be undone. */
import { wording } from '../../corpus/wording';
import type { Collection, CollectionEntry, EntryEdit, ExcerptChange, Result } from '../../electron/contract';
import { call } from '../api';
import { showUndoable } from '../app/show-undoable';
import { showSaved } from '../app/status';
import { attempt, attempted } from '../attempt';
import { expectValue } from '../loaded-view';
import { clockTime } from '../reader/clock-time';
import { undoStack } from '../undo';

const words = wording.window.collections;
const listeners = new Set<() => void>();

/** Tells that this window changed collections, once it is safe; answers with the function that stops. */
export function onCollectionsChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function tell(): void {
  showSaved(wording.window.reader.savedAt(clockTime(new Date().toISOString())));
  for (const listener of [...listeners]) listener();
}

/** Answers with the edit that takes this one back. */
async function edit(collectionId: string, change: EntryEdit): Promise<EntryEdit> {
  const undo = expectValue(await call('editCollection', collectionId, change));
  tell();
  return undo;
}

/** Puts an edit that was made on the stack; `undo` takes it back. */
function record(collectionId: string, label: string, undo: EntryEdit): void {
  let latest = undo;
  const turn = async () => {
    latest = await edit(collectionId, latest);
  };
  undoStack.add({ label, undo: turn, redo: turn });
}

export async function editEntries(collectionId: string, change: EntryEdit, label: string): Promise<void> {
  await attempt(async () => record(collectionId, label, await edit(collectionId, change)));
}

export async function removeEntry(collectionId: string, id: string): Promise<void> {
  await editEntries(collectionId, { kind: 'remove', ids: [id] }, words.steps.removeEntry);
  showUndoable(words.entryRemoved);
}

/** Puts a heading before an entry, or at the end; answers with its id. */
export async function addHeading(collectionId: string, before: string | null): Promise<string> {
  const entry: CollectionEntry = { kind: 'heading', id: crypto.randomUUID(), title: words.newHeading };
  await editEntries(collectionId, { kind: 'insert', places: [{ entry, before }] }, words.steps.addHeading);
  return entry.id;
}

/** Saves a note or a hint as it stands while it is being written; the failure is the editor's to show. */
export async function saveWritten(
  collectionId: string,
  excerptId: string,
  change: ExcerptChange,
): Promise<Result<string>> {
  const result = await call('editCollection', collectionId, { kind: 'excerpt', id: excerptId, change });
  if (!result.ok) return result;
  tell();
  return { ok: true, value: new Date().toISOString() };
}

/** Makes the writing of a note or a hint one step that can be undone. */
export function recordWritten(collectionId: string, excerptId: string, from: ExcerptChange): void {
  record(collectionId, words.steps.write, { kind: 'excerpt', id: excerptId, change: from });
}

/** Answers with the new collection; null where it could not be made, which is said. */
export async function createCollection(title: string): Promise<Collection | null> {
  return made(() => call('createCollection', title), words.steps.create);
}

export async function copyCollection(id: string): Promise<Collection | null> {
  return made(() => call('copyCollection', id), words.steps.copy);
}

async function made(make: () => Promise<Result<Collection>>, label: string): Promise<Collection | null> {
  return attempted(async () => {
    const created = expectValue(await make());
    tell();
    let latest = created;
    undoStack.add({
      label,
      undo: async () => {
        latest = await remove(created.id);
      },
      redo: () => restore(latest),
    });
    return created;
  });
}

export async function renameCollection({ id, title: before }: Collection, title: string): Promise<void> {
  const rename = async (to: string) => {
    expectValue(await call('renameCollection', id, to));
    tell();
  };
  if (await attempt(() => rename(title))) {
    undoStack.add({ label: words.steps.rename, undo: () => rename(before), redo: () => rename(title) });
  }
}

/** Deletes a collection, and offers 撤销. */
export async function removeCollection({ id, title }: Collection): Promise<void> {
  await attempt(async () => {
    let latest = await remove(id);
    undoStack.add({
      label: words.steps.remove,
      undo: () => restore(latest),
      redo: async () => {
        latest = await remove(id);
      },
    });
    showUndoable(words.removed(title));
  });
}

async function remove(id: string): Promise<Collection> {
  const gone = expectValue(await call('removeCollection', id));
  tell();
  return gone;
}

async function restore(collection: Collection): Promise<void> {
  expectValue(await call('restoreCollection', collection));
  tell();
}

/** Puts what was gathered on the stack, once it is safe. */
export function recordGathered(collectionId: string, ids: readonly string[]): void {
  tell();
  record(collectionId, words.steps.gather, { kind: 'remove', ids });
}
