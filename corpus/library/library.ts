import { bracketedCitation } from '../cite';
import type { EditionGroup } from '../editions/edition-groups';
import type { CitationStyle, Passage, Result, Text } from '../model';
import { wording } from '../wording';
import { accountOf } from './account';
import { addAnnotation, changeAnnotation, removeAnnotation, restoreAnnotation } from './annotating';
import { libraryAnnotationFiles } from './annotation-files/library-annotation-files';
import { libraryBackups } from './backup/library-backups';
import { type BundledSource, readCollection } from './bundled';
import { checkFile, checkText } from './check-draft';
import { chooseGuideline } from './choose-guideline';
import { citationStyleCalls } from './citation-style-calls';
import { citedQuotations } from './cited-quotations';
import { collectionCalls } from './collection-calls';
import { compare } from './comparing';
import { editTopics, resetTopics, takeBackTopicEdit } from './edit-topics';
import { changeText, removeText } from './editing-texts';
import { encodingChoices, readAgainIn } from './encodings';
import { type AnnotationLookup, entryOf, filteredAnnotations } from './entries';
import { exportDocument } from './export-document';
import { failure, systemReason } from './failure';
import { importBundled } from './import-files';
import { inSlices } from './in-slices';
import type { ImportReport, Library, ReadableText, SourceAccount } from './interface';
import { LibraryEditions } from './library-editions';
import { LibraryImports } from './library-imports';
import { LibrarySearch } from './library-search';
import { LibrarySuggestions } from './library-suggestions';
import { LibrarySynonyms } from './library-synonyms';
import { LibraryTopics } from './library-topics';
import { moveAnnotation, placesFor } from './lost-places';
import { openStore } from './open-store';
import { libraryPacks } from './pack/library-packs';
import { bringTextsUpToDate } from './reingest';
import { replaceText, undoReplacement } from './replacing';
import { answerSearch } from './search-result';
import { keepSearchRight } from './search-upkeep';
import { sessionCalls } from './session-calls';
import { sharedSegmenter } from './shared-segmenter';
import { LibraryState } from './state';
import { readReplacements } from './store/replacement-rows';
import { findSource } from './store/source-rows';
import type { StoredText } from './store/text-rows';
import { removalsOf } from './stored-content';
import { decideTidying, takeBackTidying, tidyingOf } from './tidying';
import { passOver, triageOf } from './triage';
import { verifyLibrary } from './verify';
import { contextOf, distributionOf } from './word-views';

export interface LibraryOptions {
  /** Made where it does not exist. */
  readonly folder: string;
  /** Holds `collection.json` and the shipped texts, which a new library imports like any file. */
  readonly bundled: string;
  /** To cite in, whatever the library is set to. */
  readonly citationStyle?: CitationStyle;
}

/** Failure: `library-unusable`. @throws when the shipped texts are not as the build made them. */
export function openLibrary({ folder, bundled, citationStyle }: LibraryOptions): Result<Library> {
  const store = openStore(folder);
  if (!store.ok) return store;
  try {
    const collection = readCollection(bundled);
    bringTextsUpToDate(store.value, collection);
    const state = new LibraryState(store.value, citationStyle);
    const imported = importBundled(state, bundled, collection);
    if (!imported.ok) {
      store.value.close();
      return imported;
    }
    return { ok: true, value: libraryOver(state, folder, collection) };
  } catch (error) {
    store.value.close();
    return failure('library-unusable', wording.library.unusable(folder, systemReason(error).reason));
  }
}

const defaultSuggestions = 8;

function libraryOver(state: LibraryState, folder: string, collection: readonly BundledSource[]): Library {
  const search = new LibrarySearch(state, folder);
  const topics = new LibraryTopics(state, sharedSegmenter);
  const suggestions = new LibrarySuggestions(state, topics);
  const synonyms = new LibrarySynonyms(state);
  const editions = new LibraryEditions(state);
  const imports = new LibraryImports(
    {
      state,
      bundled: collection,
      expect: (bytes) => search.expect(bytes),
      whileStoring(texts) {
        search.keepTerms(texts);
        suggestions.keep(texts);
        editions.take(texts);
      },
      onTexts: (texts) => search.add(texts),
    },
    async (hasNew) => {
      await search.expect(0);
      if (hasNew) await editions.update();
      if (hasNew) await search.cutWaiting();
      if (search.isRankingReady) await suggestions.prepare();
    },
  );
  const reported = (report: ImportReport): ImportReport => ({
    ...report,
    imported: report.imported.map((text) => editions.withEdition(text)),
  });
  const isTopic = (topicId: string): boolean => topics.has(topicId);
  const lookup: AnnotationLookup = {
    topicIdsOf: (passageId) => topics.idsOf(passageId),
    currentTopicId: (topicId) => topics.current(topicId),
    annotationsHolding: (query) => new Set(search.notes.find(query, undefined).annotations),
  };

  const library: Library = {
    overview() {
      state.refresh();
      const { texts, passageCount } = state.catalogue;
      return {
        folder,
        textCount: texts.length,
        passageCount,
        annotationCount: state.annotations.length,
        isRankingReady: search.isRankingReady,
        waitingForTopics: topics.waiting,
      };
    },
    texts() {
      state.refresh();
      return state.catalogue.texts.map(({ text }) => editions.withEdition(text));
    },
    readText(textId) {
      state.refresh();
      return readText(state, { topics, editions, lookup, bundled: collection }, textId);
    },
    editions(textId) {
      state.refresh();
      const own = textId === undefined ? editions.groups() : [editions.groupOf(textId) ?? []].flat();
      return own.map((group) => editionTexts(state, editions, group));
    },
    replaceable(textIds) {
      state.refresh();
      return editions.replaceableBy(textIds);
    },
    replaceText(textId, byId) {
      state.refresh();
      return replaceText(state, textId, byId);
    },
    undoReplacement(textId) {
      state.refresh();
      return undoReplacement(state, textId);
    },
    replacements() {
      state.refresh();
      const { textById } = state.catalogue;
      return readReplacements(state.database).filter(({ textId, byId }) => textById.has(textId) && textById.has(byId));
    },
    async compare(textId, otherId) {
      state.refresh();
      return compare(state, (text) => editions.withEdition(text), textId, otherId);
    },
    source(file) {
      state.refresh();
      return sourceAccount(state, file);
    },
    search(request) {
      state.refresh();
      return answerSearch(state, { search, topics, suggestions, synonyms, passageTopics: lookup }, request);
    },
    suggest(typed, limit = defaultSuggestions) {
      state.refresh();
      return suggestions.suggest(typed, limit);
    },
    context(request) {
      state.refresh();
      return contextOf(state, search, topics, request);
    },
    distribution(request) {
      state.refresh();
      return distributionOf(state, search, topics, request);
    },
    topics() {
      state.refresh();
      return topics.groups();
    },
    topic(topicId) {
      state.refresh();
      return topics.page(topicId);
    },
    topicCounts(guidelineId) {
      state.refresh();
      return topics.counts(guidelineId);
    },
    triage(request) {
      state.refresh();
      return triageOf(state, topics, request);
    },
    passOver(change) {
      state.refresh();
      return passOver(state, change);
    },
    setGuideline(textId, isGuideline) {
      state.refresh();
      return chooseGuideline(state, textId, isGuideline);
    },
    editTopics(change) {
      state.refresh();
      return editTopics(state, topics.groups(), change);
    },
    takeBackTopicEdit(number) {
      state.refresh();
      return takeBackTopicEdit(state, number);
    },
    resetTopics(guidelineId) {
      state.refresh();
      return resetTopics(state, guidelineId);
    },
    decideTopic(change) {
      state.refresh();
      return topics.decide(change);
    },
    annotations(filter = {}) {
      state.refresh();
      return filteredAnnotations(state, lookup, filter).map((annotation) => entryOf(state, lookup, annotation));
    },
    annotate(draft) {
      state.refresh();
      return addAnnotation(state, draft, isTopic);
    },
    changeAnnotation(id, change) {
      state.refresh();
      return changeAnnotation(state, id, change, isTopic);
    },
    removeAnnotation(id) {
      state.refresh();
      return removeAnnotation(state, id);
    },
    placesFor(annotationId) {
      state.refresh();
      return placesFor(state, annotationId);
    },
    moveAnnotation(id, to) {
      state.refresh();
      return moveAnnotation(state, id, to);
    },
    restoreAnnotation(annotation) {
      state.refresh();
      return restoreAnnotation(state, annotation);
    },
    ...citationStyleCalls(state),
    ...collectionCalls(state),
    ...sessionCalls(state),
    synonyms() {
      state.refresh();
      return synonyms.sets;
    },
    addSynonyms(typed) {
      state.refresh();
      return synonyms.add(typed);
    },
    changeSynonyms(id, change) {
      state.refresh();
      return synonyms.change(id, change);
    },
    removeSynonyms(id) {
      state.refresh();
      return synonyms.remove(id);
    },
    importSynonyms(file) {
      state.refresh();
      return synonyms.import(file);
    },
    async importPaths(paths, options = {}) {
      state.refresh();
      return reported(await imports.start(paths, options));
    },
    pauseImport: (jobId) => imports.pause(jobId),
    resumeImport: (jobId) => imports.resume(jobId),
    cancelImport: (jobId) => imports.cancel(jobId),
    unfinishedImport: () => imports.unfinished(),
    async continueImport(jobId, options = {}) {
      state.refresh();
      const report = await imports.goOn(jobId, options);
      return report.ok ? { ok: true, value: reported(report.value) } : report;
    },
    tidying(textId) {
      state.refresh();
      return tidyingOf(state, textId);
    },
    decideTidying(textId, decisions) {
      state.refresh();
      return decideTidying(state, collection, textId, decisions);
    },
    takeBackTidying(textId, numbers) {
      state.refresh();
      return takeBackTidying(state, collection, textId, numbers);
    },
    changeText(textId, change) {
      state.refresh();
      return changeText(state, textId, change);
    },
    removeText(textId) {
      state.refresh();
      return removeText(state, collection, textId);
    },
    citeQuotations(quotations) {
      state.refresh();
      return citedQuotations(state, quotations);
    },
    encodingChoices(textId) {
      state.refresh();
      return encodingChoices(state, textId);
    },
    readAgain(textId, encoding) {
      state.refresh();
      return readAgainIn(state, collection, textId, encoding);
    },
    async renderExport(request) {
      state.refresh();
      return exportDocument(state, { ...library, ...lookup }, request);
    },
    async warmUp() {
      state.refresh();
      if (!search.isRankingReady) await search.startRanking(sharedSegmenter());
      const repaired = await inSlices(keepSearchRight(state, search), () => !state.database.isOpen);
      if (repaired !== null && repaired > 0) await search.cutWaiting();
      await suggestions.prepare();
    },
    async updateTopics() {
      state.refresh();
      await topics.update();
    },
    async updateEditions() {
      state.refresh();
      await editions.update();
    },
    ...libraryBackups(state, folder),
    async checkFile(path, options) {
      state.refresh();
      return checkFile(state, search, path, options);
    },
    async checkText(draft) {
      state.refresh();
      return checkText(state, search, draft);
    },
    ...libraryAnnotationFiles(state, search, (filter) => library.annotations(filter)),
    ...libraryPacks(state, () => library),
    verify() {
      state.refresh();
      return verifyLibrary(state, search, collection, folder);
    },
    close() {
      if (state.database.isOpen) state.database.close();
    },
  };
  return library;
}

function editionTexts(
  state: LibraryState,
  editions: LibraryEditions,
  { mainId, textIds }: EditionGroup,
): readonly Text[] {
  const ids = [mainId, ...textIds.filter((id) => id !== mainId)];
  return ids.flatMap((id) => state.catalogue.textById.get(id)?.text ?? []).map((text) => editions.withEdition(text));
}

function readText(
  state: LibraryState,
  {
    topics,
    editions,
    lookup,
    bundled,
  }: {
    readonly topics: LibraryTopics;
    readonly editions: LibraryEditions;
    readonly lookup: AnnotationLookup;
    readonly bundled: readonly BundledSource[];
  },
  textId: string,
): Result<ReadableText> {
  const stored = state.catalogue.textById.get(textId);
  if (stored === undefined) return failure('not-found', wording.library.textMissing(textId));
  const { text } = stored;
  const passages = state.catalogue.passagesOf(textId);
  const topicIds = passages.flatMap(({ id }) => {
    const ids = topics.idsOf(id);
    return ids.length === 0 ? [] : [[id, ids] as const];
  });
  const passageIds = new Set(passages.map(({ id }) => id));
  return {
    ok: true,
    value: {
      text: editions.withEdition(text),
      passages,
      removed: removalsOf(state, stored),
      topicIds: Object.fromEntries(topicIds),
      topicDecisions: topics.decided.filter(({ passageId }) => passageIds.has(passageId)),
      annotations: filteredAnnotations(state, lookup, { textId }),
      citation: bracketedCitation(text, null, state.citationStyle),
      ...fileFacts(state, bundled, stored, passages),
    },
  };
}

/** What the file of a text says of it. */
function fileFacts(
  { catalogue, database }: LibraryState,
  bundled: readonly BundledSource[],
  { sourceId, text }: StoredText,
  passages: readonly Passage[],
): Pick<ReadableText, 'isShipped' | 'siblings' | 'pages'> {
  const hash = findSource(database, sourceId)?.hash;
  const ofFile = catalogue.texts.filter((one) => one.sourceId === sourceId && one.text.id !== text.id);
  const pages = passages.flatMap((passage) => {
    const page = catalogue.pageOf(passage);
    return page === null ? [] : [[passage.id, page] as const];
  });
  return {
    isShipped: bundled.some(({ sha256 }) => sha256 === hash),
    siblings: ofFile.map((one) => one.text.title),
    pages: Object.fromEntries(pages),
  };
}

/** Of files of one name, the one that came last. */
function sourceAccount(state: LibraryState, file: string): Result<SourceAccount> {
  const source = state.catalogue.sources.findLast((one) => one.file === file);
  if (source === undefined) return failure('not-found', wording.library.sourceMissing(file));
  const texts = state.catalogue.texts.filter(({ sourceId }) => sourceId === source.id);
  const accounted = texts.map((stored) => ({
    id: stored.text.id,
    passages: state.catalogue.passagesOf(stored.text.id),
    removed: removalsOf(state, stored),
  }));
  return { ok: true, value: accountOf(source.file, source.characters, accounted) };
}
