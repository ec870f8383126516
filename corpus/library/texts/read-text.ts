import { bracketedCitation } from '../../cite';
import type { Passage, Result } from '../../model';
import { wording } from '../../wording';
import { failure } from '../failure';
import type { BundledSource } from '../import/bundled';
import { removalsOf } from '../import/stored-content';
import type { ReadableText } from '../interface';
import type { LibraryState } from '../state';
import { findSource } from '../store/source-rows';
import type { StoredText } from '../store/text-rows';
import { type AnnotationLookup, filteredAnnotations } from '../study/entries';
import type { LibraryTopics } from '../topics/library-topics';
import type { LibraryEditions } from './library-editions';
import { picturesOf } from './page-pictures';

/** What a text is read with, beside its passages. */
export interface TextParts {
  readonly topics: LibraryTopics;
  readonly editions: LibraryEditions;
  readonly lookup: AnnotationLookup;
  readonly bundled: readonly BundledSource[];
}

/** A text with all that is shown beside it. Failure: `not-found`. */
export function readText(
  state: LibraryState,
  { topics, editions, lookup, bundled }: TextParts,
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
      pictures: picturesOf(state, stored, passages),
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
