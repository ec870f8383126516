/** 学习会: planned, changed, recorded; each answers once it is on the disk. */
import { randomUUID } from 'node:crypto';
import { areAllStorable } from '../../checks';
import type { Result } from '../../model';
import { faultOfSession } from '../../study/check-session';
import { chooseEntries } from '../../study/choose-entries';
import { type CollectionEntry, entryId, excerptsOf } from '../../study/collection';
import { emptySession, type Session } from '../../study/session';
import { tidySession } from '../../study/tidy-session';
import { wording } from '../../wording';
import { failure } from '../failure';
import type { EntryAddition, ExcerptSource, SessionChange, SessionDraft } from '../interface';
import { saving } from '../open-store';
import type { LibraryState } from '../state';
import { inTransaction } from '../store/database';
import { deleteSession, findSession, readSessions, type StoredSession, writeSession } from '../store/session-rows';
import { readCollection } from './collections';
import { excerptSources } from './excerpt-sources';
import { newEntries, notHeld, underNewId } from './new-entries';
import { placedEntries } from './placed-entries';
import { templateOf } from './session-templates';

/** Those without a day first, then the latest first. */
export function sessionsOf(state: LibraryState): readonly Session[] {
  return readSessions(state.database).map((session) => placed(state, session));
}

/** Failure: `not-found`. */
export function sessionOf(state: LibraryState, id: string): Result<Session> {
  const stored = findSession(state.database, id);
  return stored === null ? missing(id) : { ok: true, value: placed(state, stored) };
}

/** By the ids of its excerpts; of a session that is not there, none. */
export function sourcesOf(state: LibraryState, id: string): Readonly<Record<string, ExcerptSource>> {
  return excerptSources(state, findSession(state.database, id)?.entries ?? []);
}

/** Failure: `session-invalid`. */
export function createSession(state: LibraryState, draft: SessionDraft): Result<Session> {
  const { type = '主题党日' } = draft;
  const { purpose, agenda, questions } = templateOf(state, type);
  const now = new Date().toISOString();
  return save(state, {
    ...emptySession,
    purpose,
    agenda,
    questions,
    ...draft,
    type,
    id: randomUUID(),
    createdAt: now,
    updatedAt: now,
  });
}

/** Failure: `not-found`. */
export function copySession(state: LibraryState, id: string): Result<Session> {
  const stored = findSession(state.database, id);
  if (stored === null) return missing(id);
  const { id: _, createdAt, updatedAt, entries, ...content } = asKept(stored);
  return createSession(state, { ...content, date: null, record: null, entries: entries.map(underNewId) });
}

/** Failures: `not-found`, `session-invalid`. */
export function changeSession(state: LibraryState, id: string, change: SessionChange): Result<Session> {
  return changing(state, id, () => ({ ok: true, value: change }));
}

/** Words that it holds already are passed over. Failures: `not-found`, `range-invalid`, `session-invalid`. */
export function addToSession(state: LibraryState, id: string, additions: readonly EntryAddition[]): Result<Session> {
  return changing(state, id, (before) => {
    const added = newEntries(state.catalogue, additions);
    if (!added.ok) return added;
    return { ok: true, value: { entries: [...before.entries, ...notHeld(before.entries, added.value)] } };
  });
}

/**
 * Words and what was written to them, as the collection has them now, with the headings over them; words that the session
 * holds already are passed over. `excerptIds`: null for all. Failures: `not-found`, `session-invalid`.
 */
export function addCollectionToSession(
  state: LibraryState,
  id: string,
  collectionId: string,
  excerptIds: readonly string[] | null,
): Result<Session> {
  return changing(state, id, (before) => {
    const read = readCollection(state, collectionId);
    if (!read.ok) return read;
    const { entries } = read.value.collection;
    const ids = new Set(excerptsOf(entries).map((excerpt) => excerpt.id));
    const stranger = excerptIds?.find((one) => !ids.has(one));
    if (stranger !== undefined) return failure('not-found', wording.collection.excerptMissing(stranger));
    const wanted = new Set(excerptIds ?? ids);
    const fresh = new Set(notHeld(before.entries, entries).map(entryId));
    const added = chooseEntries(entries, (excerpt) => wanted.has(excerpt.id) && fresh.has(excerpt.id));
    return { ok: true, value: { entries: [...before.entries, ...added.map(underNewId)] } };
  });
}

/** Answers with the session as it was. Failure: `not-found`. */
export function removeSession(state: LibraryState, id: string): Result<Session> {
  return saving(() => {
    const before = sessionOf(state, id);
    if (before.ok) inTransaction(state.database, () => deleteSession(state.database, id));
    return before;
  });
}

/** Puts it back as it was; one that is there under its id takes this form. Failure: `session-invalid`. */
export function restoreSession(state: LibraryState, session: Session): Result<Session> {
  return save(state, session);
}

/** What was read stays true until the change is written, whoever else writes to the same library. */
function changing(
  state: LibraryState,
  id: string,
  changeOf: (before: Session) => Result<SessionChange>,
): Result<Session> {
  return saving(() =>
    inTransaction(state.database, () => {
      const stored = findSession(state.database, id);
      if (stored === null) return missing(id);
      const before = asKept(stored);
      const change = changeOf(before);
      if (!change.ok) return change;
      const { entries = before.entries } = change.value;
      const changed = { ...before, ...change.value, entries: withKeptAnchors(entries, before.entries) };
      return save(state, { ...changed, updatedAt: new Date().toISOString() });
    }),
  );
}

function save(state: LibraryState, session: Session): Result<Session> {
  const tidied = tidySession(session);
  const isStorable = tidied.id !== '' && areAllStorable(tidied);
  const fault = faultOfSession(tidied) ?? (isStorable ? null : wording.session.wrong.unstorable);
  if (fault !== null) return failure('session-invalid', fault);
  return saving(() => {
    inTransaction(state.database, () => writeSession(state.database, tidied));
    return { ok: true, value: placed(state, tidied) };
  });
}

/** With its excerpts where the person took them: what is written again keeps its anchor. */
function asKept(session: StoredSession): Session {
  const entries = session.entries.map((entry): CollectionEntry => {
    return entry.kind === 'heading' ? entry : { ...entry, excerpt: { ...entry.excerpt, placement: 'placed' } };
  });
  return { ...session, entries };
}

/**
 * Where an excerpt stands the library knows: its text may have been replaced since a form was opened that sends it back.
 * One that the session did not have (it was removed, and comes back) brings its anchor along.
 */
function withKeptAnchors(
  entries: readonly CollectionEntry[],
  kept: readonly CollectionEntry[],
): readonly CollectionEntry[] {
  const keptById = new Map(excerptsOf(kept).map((excerpt) => [excerpt.id, excerpt]));
  return entries.map((entry) => {
    if (entry.kind === 'heading') return entry;
    const { id, note, hint, isChecked } = entry.excerpt;
    const known = keptById.get(id);
    return known === undefined ? entry : { kind: 'excerpt', excerpt: { ...known, note, hint, isChecked } };
  });
}

/** With its excerpts where their words stand today. */
function placed({ catalogue }: LibraryState, session: StoredSession): Session {
  return { ...session, entries: placedEntries(catalogue, session.entries) };
}

function missing(id: string): Result<never> {
  return failure('not-found', wording.session.missing(id));
}
