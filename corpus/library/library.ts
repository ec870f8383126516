import type { CitationStyle, Result } from '../model';
import { wording } from '../wording';
import { libraryAnnotationFiles } from './annotation-files/library-annotation-files';
import { annotationCalls } from './annotations/annotation-calls';
import { annotationGroupCalls } from './annotations/annotation-group-calls';
import { annotationSettingCalls } from './annotations/annotation-settings';
import { libraryBackups } from './backup/library-backups';
import { draftCalls } from './drafts/draft-calls';
import { failure, systemReason } from './failure';
import { type BundledSource, readCollection } from './import/bundled';
import { importBundled } from './import/import-files';
import { LibraryImports } from './import/library-imports';
import { bringTextsUpToDate } from './import/reingest';
import { inSlices } from './in-slices';
import type { ImportReport, Library } from './interface';
import { openStore } from './open-store';
import { libraryPacks } from './pack/library-packs';
import { LibrarySearch } from './search/library-search';
import { LibrarySuggestions } from './search/library-suggestions';
import { LibrarySynonyms } from './search/library-synonyms';
import { answerSearch } from './search/search-result';
import { keepSearchRight } from './search/search-upkeep';
import { synonymCalls } from './search/synonym-calls';
import { contextOf, distributionOf } from './search/word-views';
import { sharedSegmenter } from './shared-segmenter';
import { LibraryState } from './state';
import { citationCalls } from './study/citation-calls';
import { collectionCalls } from './study/collection-calls';
import type { AnnotationLookup } from './study/entries';
import { exportDocument } from './study/export-document';
import { sessionCalls } from './study/session-calls';
import { LibraryEditions } from './texts/library-editions';
import { textCalls } from './texts/text-calls';
import { LibraryTopics } from './topics/library-topics';
import { topicCalls } from './topics/topic-calls';
import { verifyLibrary } from './verify';

export interface LibraryOptions {
  /** Made where it does not exist. */
  readonly folder: string;
  /** Holds `collection.json` and the shipped texts, which a new library imports like any file. */
  readonly bundled: string;
  /** To cite in, whatever the library is set to. */
  readonly citationStyle?: CitationStyle;
  /** Up to so many, terms are held in memory; to compare the two engines. */
  readonly passagesInMemory?: number;
}

/** Failure: `library-unusable`. @throws when the shipped texts are not as the build made them. */
export function openLibrary({ folder, bundled, citationStyle, passagesInMemory }: LibraryOptions): Result<Library> {
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
    return { ok: true, value: libraryOver(state, folder, collection, passagesInMemory) };
  } catch (error) {
    store.value.close();
    return failure('library-unusable', wording.library.unusable(folder, systemReason(error).reason));
  }
}

const defaultSuggestions = 8;

function libraryOver(
  state: LibraryState,
  folder: string,
  collection: readonly BundledSource[],
  passagesInMemory?: number,
): Library {
  const search = new LibrarySearch(state, folder, passagesInMemory);
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
        ...topics.waiting(),
      };
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
    ...textCalls(state, { topics, editions, lookup, bundled: collection }),
    ...topicCalls(state, topics),
    ...annotationCalls(state, search, lookup, (topicId) => topics.has(topicId)),
    ...annotationGroupCalls(state, topics, suggestions),
    ...synonymCalls(state, synonyms),
    ...annotationSettingCalls(state),
    ...citationCalls(state),
    ...collectionCalls(state),
    ...sessionCalls(state),
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
    ...draftCalls(state, search),
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
