import type { SessionCalls } from '../interface';
import type { LibraryState } from '../state';
import { changeTemplate, plannedIn, planYear, resetTemplate, templatesOf } from './session-templates';
import * as sessions from './sessions';

/** What a library answers about 学习会. */
export function sessionCalls(state: LibraryState): SessionCalls {
  return {
    sessions: () => sessions.sessionsOf(state.fresh()),
    session: (id) => sessions.sessionOf(state.fresh(), id),
    sessionSources: (id) => sessions.sourcesOf(state.fresh(), id),
    createSession: (draft) => sessions.createSession(state.fresh(), draft),
    copySession: (id) => sessions.copySession(state.fresh(), id),
    changeSession: (id, change) => sessions.changeSession(state.fresh(), id, change),
    removeSession: (id) => sessions.removeSession(state.fresh(), id),
    restoreSession: (session) => sessions.restoreSession(state.fresh(), session),
    addToSession: (id, additions) => sessions.addToSession(state.fresh(), id, additions),
    addCollectionToSession: (id, collectionId, excerptIds) =>
      sessions.addCollectionToSession(state.fresh(), id, collectionId, excerptIds),
    sessionTemplates: () => templatesOf(state.fresh()),
    changeSessionTemplate: (template) => changeTemplate(state.fresh(), template),
    resetSessionTemplate: (type) => resetTemplate(state.fresh(), type),
    plannedSessions: (year) => plannedIn(state.fresh(), year),
    planSessions: (year, count) => planYear(state.fresh(), year, count),
  };
}
