import type { Result } from '../../model';
import type { Session, SessionContent, SessionTemplate, SessionType } from '../../study/session';
import type { EntryAddition, ExcerptSource } from './excerpts';

/** 学习会. */
export interface SessionCalls {
  /** 学习会: those without a day first, then the latest first. */
  sessions(): readonly Session[];
  /** Failure: `not-found`. */
  session(id: string): Result<Session>;
  /** Where the excerpts of a session come from, by their ids; of one that is not there, none. */
  sessionSources(id: string): Readonly<Record<string, ExcerptSource>>;
  /**
   * 目的, 议程 and 讨论题 that are not given come from the template of its type; answers, as all that writes, once the
   * session is durable. Failure: `session-invalid`.
   */
  createSession(draft: SessionDraft): Result<Session>;
  /** A new one like it, without its day and its record. Failure: `not-found`. */
  copySession(id: string): Result<Session>;
  /** Failures: `not-found`, `session-invalid`. */
  changeSession(id: string, change: SessionChange): Result<Session>;
  /** Answers with the session as it was. Failure: `not-found`. */
  removeSession(id: string): Result<Session>;
  /** Puts a session back as it was, under its own id. Failure: `session-invalid`. */
  restoreSession(session: Session): Result<Session>;
  /**
   * At the end of 原文摘编; words that it holds already are passed over. Failures: `not-found`, `range-invalid`,
   * `session-invalid`; then nothing is added.
   */
  addToSession(id: string, additions: readonly EntryAddition[]): Result<Session>;
  /**
   * Excerpts of a collection, null for all of them, with the headings over them at the end of 原文摘编; words that it
   * holds already are passed over. Failures: `not-found`, `session-invalid`.
   */
  addCollectionToSession(id: string, collectionId: string, excerptIds: readonly string[] | null): Result<Session>;
  /** One of each type, in the order of the types. */
  sessionTemplates(): readonly SessionTemplate[];
  /** Failure: `session-invalid`. */
  changeSessionTemplate(template: SessionTemplate): Result<SessionTemplate>;
  /** Makes it the one that comes with the program. */
  resetSessionTemplate(type: SessionType): Result<SessionTemplate>;
  /** How many sessions are planned for a year; null where nobody said. */
  plannedSessions(year: number): number | null;
  /** Failure: `session-invalid`. */
  planSessions(year: number, count: number): Result<number>;
}

export type SessionDraft = Pick<SessionContent, 'title'> & Partial<SessionContent>;
export type SessionChange = Partial<SessionContent>;
