import { isEither, isListOf, isNull, isOffset, isOneOf, isString, isStrings, takes } from '../../corpus/checks';
import { sessionTypes } from '../../corpus/study/session';
import { isSession, isSessionChange, isSessionDraft, isSessionTemplate } from '../../corpus/study/session-shape';
import type { SessionCalls } from '../contract';
import type { ChecksOf } from './checks';
import { isEntryAddition } from './entries';

/** 学习会, their templates, and how many are planned. */
export const sessionChecks: ChecksOf<SessionCalls> = {
  sessions: takes(),
  session: takes(isString),
  sessionSources: takes(isString),
  createSession: takes(isSessionDraft),
  copySession: takes(isString),
  changeSession: takes(isString, isSessionChange),
  removeSession: takes(isString),
  restoreSession: takes(isSession),
  addToSession: takes(isString, isListOf(isEntryAddition)),
  addCollectionToSession: takes(isString, isString, isEither(isNull, isStrings)),
  sessionTemplates: takes(),
  changeSessionTemplate: takes(isSessionTemplate),
  resetSessionTemplate: takes(isOneOf(sessionTypes)),
  plannedSessions: takes(isOffset),
  planSessions: takes(isOffset, isOffset),
};
