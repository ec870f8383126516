import type { SessionCalls } from './interface';
import { changeTemplate, plannedIn, planYear, resetTemplate, templatesOf } from './session-templates';
import * as sessions from './sessions';
import type { LibraryState } from './state';

/** What a library answers about 学习会. */
export function sessionCalls(state: LibraryState): SessionCalls {
  const fresh = (): LibraryState => {
    state.refresh();
    return state;
  };
  return {
    sessions: () => sessions.sessionsOf(fresh()),
    session: (id) => sessions.sessionOf(fresh(), id),
    sessionSources: (id) => sessions.sourcesOf(fresh(), id),
    createSession: (draft) => sessions.createSession(fresh(), draft),
    copySession: (id) => sessions.copySession(fresh(), id),
    changeSession: (id, change) => sessions.changeSession(fresh(), id, change),
    removeSession: (id) => sessions.removeSession(fresh(), id),
    restoreSession: (session) => sessions.restoreSession(fresh(), session),
    addToSession: (id, additions) => sessions.addToSession(fresh(), id, additions),
    addCollectionToSession: (id, collectionId) => sessions.addCollectionToSession(fresh(), id, collectionId),
    sessionTemplates: () => templatesOf(fresh()),
    changeSessionTemplate: (template) => changeTemplate(fresh(), template),
    resetSessionTemplate: (type) => resetTemplate(fresh(), type),
    plannedSessions: (year) => plannedIn(fresh(), year),
    planSessions: (year, count) => planYear(fresh(), year, count),
  };
}
