import { type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { isListOf, isString } from '../corpus/checks';
import { wording } from '../corpus/wording';
import { callChannel, dropChannel, type Reply } from './channels';
import { type Call, readCall } from './check-arguments';
import type { CallName, Calls, LibraryCalls } from './contract';
import type { LibraryClient } from './library-client';
import { isOwn } from './shell/origin';

type Handlers<Group> = {
  readonly [Name in keyof Group & CallName]: (
    ...args: Parameters<Calls[Name]>
  ) => ReturnType<Calls[Name]> | Promise<Awaited<ReturnType<Calls[Name]>>>;
};

const arePaths = isListOf(isString);

/** Answers the window's calls and drops; nothing from any other page or frame. */
export function answerWindow(
  window: BrowserWindow,
  handlers: Handlers<Calls>,
  importDropped: (paths: readonly string[]) => void,
): void {
  ipcMain.handle(callChannel, async (event, name: unknown, args: unknown): Promise<Reply> => {
    const call = isFrom(window, event) ? readCall(name, args) : null;
    if (call === null) {
      console.warn(`Refused the call ${String(name)}`);
      return { ok: false, message: wording.shell.callRefused };
    }
    try {
      return { ok: true, value: await answer(handlers, call) };
    } catch (error) {
      return { ok: false, message: error instanceof Error ? error.message : String(error) };
    }
  });
  ipcMain.on(dropChannel, (event, paths: unknown) => {
    if (isFrom(window, event) && arePaths(paths)) importDropped(paths);
  });
}

/** What the library process answers: passed on. */
export function libraryHandlers(library: Pick<LibraryClient, 'call'>): Handlers<LibraryCalls> {
  return {
    backups: () => library.call('backups'),
    overview: () => library.call('overview'),
    texts: () => library.call('texts'),
    readText: (textId) => library.call('readText', textId),
    editions: (textId) => library.call('editions', textId),
    compare: (textId, otherId) => library.call('compare', textId, otherId),
    replaceable: (textIds) => library.call('replaceable', textIds),
    replaceText: (textId, byId) => library.call('replaceText', textId, byId),
    undoReplacement: (textId) => library.call('undoReplacement', textId),
    replacements: () => library.call('replacements'),
    search: (request) => library.call('search', request),
    suggest: (...args) => library.call('suggest', ...args),
    context: (request) => library.call('context', request),
    distribution: (request) => library.call('distribution', request),
    topics: () => library.call('topics'),
    topic: (topicId) => library.call('topic', topicId),
    topicCounts: (guidelineId) => library.call('topicCounts', guidelineId),
    triage: (request) => library.call('triage', request),
    passOver: (change) => library.call('passOver', change),
    setGuideline: (textId, isGuideline) => library.call('setGuideline', textId, isGuideline),
    editTopics: (change) => library.call('editTopics', change),
    takeBackTopicEdit: (number) => library.call('takeBackTopicEdit', number),
    resetTopics: (guidelineId) => library.call('resetTopics', guidelineId),
    decideTopic: (change) => library.call('decideTopic', change),
    annotations: (...filter) => library.call('annotations', ...filter),
    annotate: (draft) => library.call('annotate', draft),
    changeAnnotation: (id, change) => library.call('changeAnnotation', id, change),
    placesFor: (annotationId) => library.call('placesFor', annotationId),
    moveAnnotation: (id, to) => library.call('moveAnnotation', id, to),
    removeAnnotation: (id) => library.call('removeAnnotation', id),
    restoreAnnotation: (annotation) => library.call('restoreAnnotation', annotation),
    collections: () => library.call('collections'),
    collection: (id) => library.call('collection', id),
    createCollection: (title) => library.call('createCollection', title),
    copyCollection: (id) => library.call('copyCollection', id),
    renameCollection: (id, title) => library.call('renameCollection', id, title),
    removeCollection: (id) => library.call('removeCollection', id),
    restoreCollection: (collection) => library.call('restoreCollection', collection),
    editCollection: (id, edit) => library.call('editCollection', id, edit),
    gather: (id, additions) => library.call('gather', id, additions),
    sessions: () => library.call('sessions'),
    session: (id) => library.call('session', id),
    sessionSources: (id) => library.call('sessionSources', id),
    createSession: (draft) => library.call('createSession', draft),
    copySession: (id) => library.call('copySession', id),
    changeSession: (id, change) => library.call('changeSession', id, change),
    removeSession: (id) => library.call('removeSession', id),
    restoreSession: (session) => library.call('restoreSession', session),
    addToSession: (id, additions) => library.call('addToSession', id, additions),
    addCollectionToSession: (id, collectionId) => library.call('addCollectionToSession', id, collectionId),
    sessionTemplates: () => library.call('sessionTemplates'),
    changeSessionTemplate: (template) => library.call('changeSessionTemplate', template),
    resetSessionTemplate: (type) => library.call('resetSessionTemplate', type),
    plannedSessions: (year) => library.call('plannedSessions', year),
    planSessions: (year, count) => library.call('planSessions', year, count),
    pauseImport: (jobId) => library.call('pauseImport', jobId),
    resumeImport: (jobId) => library.call('resumeImport', jobId),
    cancelImport: (jobId) => library.call('cancelImport', jobId),
    unfinishedImport: () => library.call('unfinishedImport'),
    encodingChoices: (textId) => library.call('encodingChoices', textId),
    readAgain: (textId, encoding) => library.call('readAgain', textId, encoding),
    tidying: (textId) => library.call('tidying', textId),
    decideTidying: (textId, decisions) => library.call('decideTidying', textId, decisions),
    takeBackTidying: (textId, numbers) => library.call('takeBackTidying', textId, numbers),
    changeText: (textId, change) => library.call('changeText', textId, change),
    removeText: (textId) => library.call('removeText', textId),
    checkText: (draft) => library.call('checkText', draft),
    citationStyle: () => library.call('citationStyle'),
    setCitationStyle: (style) => library.call('setCitationStyle', style),
    citationSamples: () => library.call('citationSamples'),
    synonyms: () => library.call('synonyms'),
    addSynonyms: (typed) => library.call('addSynonyms', typed),
    changeSynonyms: (id, change) => library.call('changeSynonyms', id, change),
    removeSynonyms: (id) => library.call('removeSynonyms', id),
  };
}

function isFrom(window: BrowserWindow, event: IpcMainEvent | IpcMainInvokeEvent): boolean {
  const { senderFrame } = event;
  return senderFrame !== null && senderFrame === window.webContents.mainFrame && isOwn(senderFrame.url);
}

function answer<Name extends CallName>(handlers: Handlers<Calls>, call: Call<Name>): unknown {
  return handlers[call.name](...call.args);
}
