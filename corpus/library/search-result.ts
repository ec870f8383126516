import { citationOf } from '../cite';
import type { Hit, MatchKind } from '../model';
import type { Found, Match } from '../search/search';
import type { SearchRequest, SearchResult } from './interface';
import type { LibrarySearch } from './library-search';
import type { LibraryTopics } from './library-topics';
import { findInNotes } from './note-search';
import type { LibraryState } from './state';

/** Hits of one answer, unless the request says otherwise. */
const defaultLimit = 1000;

/** Finds, filters, counts, and makes hits of those that the request asks to see. */
export function answerSearch(
  state: LibraryState,
  search: LibrarySearch,
  topics: LibraryTopics,
  request: SearchRequest,
): SearchResult {
  const began = performance.now();
  const { query, field = 'all', limit = defaultLimit, offset = 0 } = request;
  const accepts = filterOf(state, topics, request);
  const found = field === 'note' ? findInNotes(state.annotations, query, accepts) : search.find(query, field, accepts);
  const annotated = countAnnotations(state);
  const hits = found.matches.slice(offset, offset + limit).map((match) => hitOf(state, topics, annotated, match));
  return {
    query,
    total: found.matches.length,
    hits,
    relaxed: found.relaxed,
    searchedTexts: countTexts(state, topics, request),
    reading: found.reading,
    ...countsOf(state, topics, found),
    offers: found.offers,
    tookMs: Math.round((performance.now() - began) * 100) / 100,
  };
}

function filterOf(state: LibraryState, topics: LibraryTopics, request: SearchRequest): (passageId: string) => boolean {
  const { textId, topicId } = request;
  const inTopic = topicId === undefined ? null : topics.passageIdsOf(topicId);
  return (passageId) =>
    (inTopic === null || inTopic.has(passageId)) &&
    (textId === undefined || state.catalogue.passageById.get(passageId)?.textId === textId);
}

function countTexts(state: LibraryState, topics: LibraryTopics, { textId, topicId }: SearchRequest): number {
  const { texts, textById, passageById } = state.catalogue;
  if (textId !== undefined) return textById.has(textId) ? 1 : 0;
  if (topicId === undefined) return texts.length;
  return new Set([...topics.passageIdsOf(topicId)].map((id) => passageById.get(id)?.textId)).size;
}

function hitOf(state: LibraryState, topics: LibraryTopics, annotated: ReadonlyMap<string, number>, match: Match): Hit {
  const passage = state.catalogue.passageById.get(match.passageId);
  const text = state.catalogue.textById.get(passage?.textId ?? '')?.text;
  if (passage === undefined || text === undefined)
    throw new Error(`Found a passage that is not there: ${match.passageId}`);
  return {
    passage,
    textTitle: text.title,
    headings: passage.headings,
    ranges: match.ranges,
    score: match.score,
    match: match.match,
    citation: citationOf(text),
    topicIds: topics.idsOf(passage.id),
    annotationCount: annotated.get(passage.id) ?? 0,
  };
}

function countAnnotations(state: LibraryState): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { passageId, placement } of state.annotations) {
    if (placement !== 'unplaced') increase(counts, passageId);
  }
  return counts;
}

type Counts = Pick<SearchResult, 'matchCounts' | 'textCounts' | 'topicCounts'>;

function countsOf(state: LibraryState, topics: LibraryTopics, { matches }: Found): Counts {
  const kinds = new Map<MatchKind, number>();
  const texts = new Map<string, number>();
  const topicsFound = new Map<string, number>();
  for (const { passageId, match } of matches) {
    increase(kinds, match);
    increase(texts, state.catalogue.passageById.get(passageId)?.textId ?? '');
    for (const topicId of topics.idsOf(passageId)) increase(topicsFound, topicId);
  }
  return {
    matchCounts: Object.fromEntries(kinds),
    textCounts: [...texts].map(([textId, count]) => ({
      textId,
      title: state.catalogue.textById.get(textId)?.text.title ?? '',
      count,
    })),
    topicCounts: [...topicsFound].map(([topicId, count]) => ({ topicId, title: topics.titleOf(topicId), count })),
  };
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
