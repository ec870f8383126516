import { excerptsOf } from '../../corpus/study/collection';
import { wording } from '../../corpus/wording';
import type { EntryAddition, Result, Session, SessionChange, SessionDraft } from '../../electron/contract';
import { call } from '../api';
import { showUndoable } from '../app/show-undoable';
import { showSaved } from '../app/status';
import { attempt, attempted } from '../attempt';
import { expectValue } from '../loaded-view';
import { clockTime } from '../reader/clock-time';
import { undoStack } from '../undo';

const words = wording.window.session;

export type SessionEvent =
  | { readonly kind: 'put'; readonly session: Session; readonly isTyped: boolean }
  | { readonly kind: 'gone'; readonly id: string };

const listeners = new Set<(event: SessionEvent) => void>();

/** Tells what this window did to sessions, once it is safe; `isTyped`: by the form itself. Answers with what stops. */
export function onSessionsChanged(listener: (event: SessionEvent) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function tell(event: SessionEvent): void {
  for (const listener of [...listeners]) listener(event);
}

function put(session: Session, isTyped = false): Session {
  showSaved(wording.window.reader.savedAt(clockTime(session.updatedAt)));
  tell({ kind: 'put', session, isTyped });
  return session;
}

async function remove(id: string): Promise<Session> {
  const session = expectValue(await call('removeSession', id));
  tell({ kind: 'gone', id });
  return session;
}

async function change(id: string, to: SessionChange): Promise<void> {
  put(expectValue(await call('changeSession', id, to)));
}

/** What the form saves while it is written; the failure is the form's to show. */
export async function saveTyped(id: string, to: SessionChange): Promise<Result<Session>> {
  const result = await call('changeSession', id, to);
  if (result.ok) put(result.value, true);
  return result;
}

/** Makes one change of the form a step that can be undone. */
export function recordChange(id: string, before: SessionChange, after: SessionChange): void {
  undoStack.add({ label: words.steps.change, undo: () => change(id, before), redo: () => change(id, after) });
}

/** Makes a session, as one step that can be undone; null where it was not made, which is said. */
export function createSession(draft: SessionDraft): Promise<Session | null> {
  return made(() => call('createSession', draft));
}

/** As `createSession`: a new one like another. */
export function copySession(id: string): Promise<Session | null> {
  return made(() => call('copySession', id));
}

async function made(make: () => Promise<Result<Session>>): Promise<Session | null> {
  return attempted(async () => {
    let session = put(expectValue(await make()));
    undoStack.add({
      label: words.steps.create,
      undo: async () => {
        session = await remove(session.id);
      },
      redo: async () => {
        put(expectValue(await call('restoreSession', session)));
      },
    });
    return session;
  });
}

/** As one step, and offers 撤销. */
export async function deleteSession({ id, title }: Session): Promise<void> {
  await attempt(async () => {
    let gone = await remove(id);
    undoStack.add({
      label: words.steps.remove,
      undo: async () => {
        put(expectValue(await call('restoreSession', gone)));
      },
      redo: async () => {
        gone = await remove(id);
      },
    });
    showUndoable(words.removed(title));
  });
}

/**
 * Puts words into the session, as one step that can be undone; answers how many came in. `before`: as the library has it.
 * @throws the failure's message, which the window shows.
 */
export function addToSession(before: Session, additions: readonly EntryAddition[]): Promise<number> {
  return added(before, () => call('addToSession', before.id, additions));
}

/** As `addToSession`: excerpts of a collection, with their headings. */
export function addCollection(before: Session, collectionId: string, excerptIds: readonly string[]): Promise<number> {
  return added(before, () => call('addCollectionToSession', before.id, collectionId, excerptIds));
}

async function added(before: Session, add: () => Promise<Result<Session>>): Promise<number> {
  const { entries } = put(expectValue(await add()));
  const count = excerptsOf(entries).length - excerptsOf(before.entries).length;
  if (entries.length > before.entries.length) {
    undoStack.add({
      label: words.steps.add,
      undo: () => change(before.id, { entries: before.entries }),
      redo: () => change(before.id, { entries }),
    });
  }
  return count;
}
