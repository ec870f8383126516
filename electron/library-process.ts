/** The process that alone holds the library: it answers main, one request after another, and knows nothing of windows. */
import type { ParentPort } from 'electron';
import { inspectBackup } from '../corpus/library/backup/backup-contents';
import { restoreLibrary } from '../corpus/library/backup/restore';
import type { ImportOptions } from '../corpus/library/interface';
import { openLibrary } from '../corpus/library/library';
import { bundledTexts } from '../corpus/library/location';
import type { FromLibrary, LibraryRequests, Request, RequestName } from './library-messages';

type Answers = { readonly [Name in RequestName]: (...args: Parameters<LibraryRequests[Name]>) => unknown };

const main: ParentPort = process.parentPort;
const [folder, restoreFrom] = process.argv.slice(2);
if (folder === undefined) throw new Error('The library process needs the library folder as its argument');

if (restoreFrom !== undefined) tell({ kind: 'restored', result: restoreLibrary(folder, restoreFrom) });
const opened = openLibrary({ folder, bundled: bundledTexts() });
if (opened.ok) {
  const library = opened.value;
  const kept: ImportOptions = { isKept: true, onProgress: (progress) => tell({ kind: 'progress', progress }) };
  let lastCopy: Promise<unknown> = Promise.resolve();
  /** The process does not end while it copies. */
  const copying = <Made>(copy: Promise<Made>): Promise<Made> => {
    lastCopy = copy.catch(() => {});
    return copy;
  };
  const answers: Answers = {
    overview: () => library.overview(),
    texts: () => library.texts(),
    readText: (textId) => library.readText(textId),
    editions: (textId) => library.editions(textId),
    compare: (textId, otherId) => library.compare(textId, otherId),
    replaceable: (textIds) => library.replaceable(textIds),
    replaceText: (textId, byId) => library.replaceText(textId, byId),
    undoReplacement: (textId) => library.undoReplacement(textId),
    replacements: () => library.replacements(),
    search: (request) => library.search(request),
    suggest: (typed, limit) => library.suggest(typed, limit),
    context: (request) => library.context(request),
    distribution: (request) => library.distribution(request),
    topics: () => library.topics(),
    topic: (topicId) => library.topic(topicId),
    topicCounts: (guidelineId) => library.topicCounts(guidelineId),
    triage: (request) => library.triage(request),
    passOver: (change) => library.passOver(change),
    setGuideline: (textId, isGuideline) => library.setGuideline(textId, isGuideline),
    editTopics: (change) => library.editTopics(change),
    takeBackTopicEdit: (number) => library.takeBackTopicEdit(number),
    resetTopics: (guidelineId) => library.resetTopics(guidelineId),
    decideTopic: (change) => library.decideTopic(change),
    annotations: (filter) => library.annotations(filter),
    annotate: (draft) => library.annotate(draft),
    changeAnnotation: (id, change) => library.changeAnnotation(id, change),
    placesFor: (annotationId) => library.placesFor(annotationId),
    moveAnnotation: (id, to) => library.moveAnnotation(id, to),
    removeAnnotation: (id) => library.removeAnnotation(id),
    restoreAnnotation: (annotation) => library.restoreAnnotation(annotation),
    collections: () => library.collections(),
    collection: (id) => library.collection(id),
    createCollection: (title) => library.createCollection(title),
    copyCollection: (id) => library.copyCollection(id),
    renameCollection: (id, title) => library.renameCollection(id, title),
    removeCollection: (id) => library.removeCollection(id),
    restoreCollection: (collection) => library.restoreCollection(collection),
    editCollection: (id, edit) => library.editCollection(id, edit),
    gather: (id, additions) => library.gather(id, additions),
    sessions: () => library.sessions(),
    session: (id) => library.session(id),
    sessionSources: (id) => library.sessionSources(id),
    createSession: (draft) => library.createSession(draft),
    copySession: (id) => library.copySession(id),
    changeSession: (id, change) => library.changeSession(id, change),
    removeSession: (id) => library.removeSession(id),
    restoreSession: (session) => library.restoreSession(session),
    addToSession: (id, additions) => library.addToSession(id, additions),
    addCollectionToSession: (id, collectionId) => library.addCollectionToSession(id, collectionId),
    sessionTemplates: () => library.sessionTemplates(),
    changeSessionTemplate: (template) => library.changeSessionTemplate(template),
    resetSessionTemplate: (type) => library.resetSessionTemplate(type),
    plannedSessions: (year) => library.plannedSessions(year),
    planSessions: (year, count) => library.planSessions(year, count),
    importPaths: (paths) => library.importPaths(paths, kept),
    continueImport: (jobId) => library.continueImport(jobId, kept),
    pauseImport: (jobId) => library.pauseImport(jobId),
    resumeImport: (jobId) => library.resumeImport(jobId),
    cancelImport: (jobId) => library.cancelImport(jobId),
    unfinishedImport: () => library.unfinishedImport(),
    checkFile: (path) => library.checkFile(path),
    checkText: (draft) => library.checkText(draft),
    citationStyle: () => library.citationStyle(),
    setCitationStyle: (style) => library.setCitationStyle(style),
    citationSamples: () => library.citationSamples(),
    synonyms: () => library.synonyms(),
    addSynonyms: (typed) => library.addSynonyms(typed),
    changeSynonyms: (id, change) => library.changeSynonyms(id, change),
    removeSynonyms: (id) => library.removeSynonyms(id),
    importSynonyms: (file) => library.importSynonyms(file),
    encodingChoices: (textId) => library.encodingChoices(textId),
    tidying: (textId) => library.tidying(textId),
    decideTidying: (textId, decisions) => library.decideTidying(textId, decisions),
    takeBackTidying: (textId, numbers) => library.takeBackTidying(textId, numbers),
    changeText: (textId, change) => library.changeText(textId, change),
    removeText: (textId) => library.removeText(textId),
    citeQuotations: (quotations) => library.citeQuotations(quotations),
    readAgain: (textId, encoding) => library.readAgain(textId, encoding),
    renderExport: (request) => library.renderExport(request),
    warmUp: () => library.warmUp(),
    updateTopics: () => library.updateTopics(),
    updateEditions: () => library.updateEditions(),
    backUp: (file, options) => copying(library.backUp(file, options)),
    backUpDaily: () => copying(library.backUpDaily()),
    backups: () => library.backups(),
    inspectBackup,
    makePack: (request) => library.makePack(request),
    inspectPack: (file) => library.inspectPack(file),
    unpack: (file, choice) => library.unpack(file, choice),
    close: async () => {
      await lastCopy;
      library.close();
      process.exit(0);
    },
  };
  main.on('message', ({ data }) => void reply(answers, data));
  tell({ kind: 'opened' });
} else {
  const { failure } = opened;
  main.on('message', ({ data }) => {
    if (data.name === 'close') process.exit(0);
    tell({ kind: 'broken', id: data.id, message: failure.message });
  });
  tell({ kind: 'unusable', failure });
}

async function reply<Name extends RequestName>(answers: Answers, request: Request<Name>): Promise<void> {
  try {
    tell({ kind: 'answer', id: request.id, value: await answers[request.name](...request.args) });
  } catch (error) {
    console.error(error);
    tell({ kind: 'broken', id: request.id, message: error instanceof Error ? error.message : String(error) });
  }
}

function tell(message: FromLibrary): void {
  main.postMessage(message);
}
