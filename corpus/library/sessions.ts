/** 学习会: planned, changed, recorded; each answers once it is on the disk. */
import { randomUUID } from 'node:crypto';
import type { Result } from '../model';
import { faultOfSession } from '../study/check-session';
import type { CollectionEntry } from '../study/collection';
import type { Session, SessionContent } from '../study/session';
import { tidySession } from '../study/tidy-session';
import { wording } from '../wording';
import { excerptSources } from './excerpt-sources';
import { failure } from './failure';
import type { EntryAddition, ExcerptSource, SessionChange, SessionDraft } from './interface';
import { newEntries } from './new-entries';
import { saving } from './open-store';
import { placedEntries } from './placed-entries';
import { templateOf } from './session-templates';
import type { LibraryState } from './state';
import { inTransaction } from './store/database';
import { deleteSession, findSession, readSessions, type StoredSession, writeSession } from './store/session-rows';
import { isStorable } from './store/storable';

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
    ...emptyContent,
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
  const session = sessionOf(state, id);
  if (!session.ok) return session;
  const { id: _, createdAt, updatedAt, entries, ...content } = session.value;
  return createSession(state, { ...content, date: null, record: null, entries: entries.map(underNewId) });
}

/** Failures: `not-found`, `session-invalid`. */
export function changeSession(state: LibraryState, id: string, change: SessionChange): Result<Session> {
  return changing(state, id, () => ({ ok: true, value: change }));
}

/** Failures: `not-found`, `range-invalid`, `session-invalid`. */
export function addToSession(state: LibraryState, id: string, additions: readonly EntryAddition[]): Result<Session> {
  return changing(state, id, (before) => {
    const added = newEntries(state.catalogue, additions);
    return added.ok ? { ok: true, value: { entries: [...before.entries, ...added.value] } } : added;
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
  const { id, createdAt, updatedAt } = session;
  return [id, createdAt, updatedAt].every(isStorable) && id !== ''
    ? save(state, session)
    : failure('session-invalid', wording.session.wrong.id);
}

const emptyContent: Omit<SessionContent, 'title' | 'type'> = {
  branch: '',
  date: null,
  start: null,
  end: null,
  place: '',
  chair: '',
  recorder: '',
  expected: null,
  attending: '',
  purpose: '',
  agenda: [],
  entries: [],
  questions: [],
  reading: [],
  homework: [],
  record: null,
};

/** What was read stays true until the change is written, whoever else writes to the same library. */
function changing(
  state: LibraryState,
  id: string,
  changeOf: (before: Session) => Result<SessionChange>,
): Result<Session> {
  return saving(() =>
    inTransaction(state.database, () => {
      const before = sessionOf(state, id);
      if (!before.ok) return before;
      const change = changeOf(before.value);
      if (!change.ok) return change;
      return save(state, { ...before.value, ...change.value, updatedAt: new Date().toISOString() });
    }),
  );
}

function save(state: LibraryState, session: Session): Result<Session> {
  const tidied = tidySession(session);
  const fault = faultOfSession(tidied);
  if (fault !== null) return failure('session-invalid', fault);
  return saving(() => {
    inTransaction(state.database, () => writeSession(state.database, tidied));
    return { ok: true, value: placed(state, tidied) };
  });
}

/** With its excerpts where their words stand today. */
function placed({ catalogue }: LibraryState, session: StoredSession): Session {
  return { ...session, entries: placedEntries(catalogue, session.entries) };
}

function underNewId(entry: CollectionEntry): CollectionEntry {
  const id = randomUUID();
  return entry.kind === 'heading' ? { ...entry, id } : { kind: 'excerpt', excerpt: { ...entry.excerpt, id } };
}

function missing(id: string): Result<never> {
  return failure('not-found', wording.session.missing(id));
}
