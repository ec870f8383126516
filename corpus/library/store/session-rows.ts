import type { Session, SessionTemplate, SessionType } from '../../study/session';
import { isSessionParticulars, isSessionTemplate } from '../../study/session-shape';
import type { Database } from './database';
import { deleteEntries, readEntries, type StoredEntry, writeEntries } from './entry-rows';
import { isRow, jsonOf, numberOf, type Row, textOf } from './row';

/** A session of which it is not told where its excerpts stand today. */
export type StoredSession = Omit<Session, 'entries'> & { readonly entries: readonly StoredEntry[] };

/** Latest first: those without a day, then by day. */
export function readSessions(database: Database): StoredSession[] {
  const rows: unknown[] = database
    .prepare(
      `SELECT * FROM session
       ORDER BY content ->> '$.date' IS NOT NULL, content ->> '$.date' DESC, content ->> '$.start' DESC,
         created_at DESC, rowid DESC`,
    )
    .all();
  return rows.filter(isRow).map((row) => sessionOf(database, row));
}

export function findSession(database: Database, id: string): StoredSession | null {
  const row: unknown = database.prepare('SELECT * FROM session WHERE id = ?').get(id);
  return isRow(row) ? sessionOf(database, row) : null;
}

/** Inserts the session, or puts it in the place of the one with its id. To be called inside a transaction. */
export function writeSession(
  database: Database,
  { id, createdAt, updatedAt, entries, ...content }: StoredSession,
): void {
  database
    .prepare(
      `INSERT INTO session (id, content, created_at, updated_at) VALUES (?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET
         content = excluded.content, created_at = excluded.created_at, updated_at = excluded.updated_at`,
    )
    .run(id, JSON.stringify(content), createdAt, updatedAt);
  writeEntries(database, id, entries);
}

/** To be called inside a transaction. */
export function deleteSession(database: Database, id: string): void {
  deleteEntries(database, id);
  database.prepare('DELETE FROM session WHERE id = ?').run(id);
}

/** Those that a person changed. */
export function readSessionTemplates(database: Database): SessionTemplate[] {
  const rows: unknown[] = database.prepare('SELECT content FROM session_template').all();
  return rows.filter(isRow).map((row) => jsonOf(row, 'content', isSessionTemplate));
}

export function writeSessionTemplate(database: Database, template: SessionTemplate): void {
  database
    .prepare(
      `INSERT INTO session_template (type, content) VALUES (?, ?)
       ON CONFLICT (type) DO UPDATE SET content = excluded.content`,
    )
    .run(template.type, JSON.stringify(template));
}

export function deleteSessionTemplate(database: Database, type: SessionType): void {
  database.prepare('DELETE FROM session_template WHERE type = ?').run(type);
}

/** How many sessions are planned, by year. */
export function readSessionPlans(database: Database): ReadonlyMap<number, number> {
  const rows: unknown[] = database.prepare('SELECT year, sessions FROM session_plan').all();
  return new Map(rows.filter(isRow).map((row) => [numberOf(row, 'year'), numberOf(row, 'sessions')]));
}

export function writeSessionPlan(database: Database, year: number, sessions: number): void {
  database
    .prepare(
      `INSERT INTO session_plan (year, sessions) VALUES (?, ?)
       ON CONFLICT (year) DO UPDATE SET sessions = excluded.sessions`,
    )
    .run(year, sessions);
}

function sessionOf(database: Database, row: Row): StoredSession {
  const id = textOf(row, 'id');
  return {
    ...jsonOf(row, 'content', isSessionParticulars),
    entries: readEntries(database, id),
    id,
    createdAt: textOf(row, 'created_at'),
    updatedAt: textOf(row, 'updated_at'),
  };
}
