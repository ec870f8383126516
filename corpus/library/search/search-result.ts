import { inEachPassage } from '../../annotate/annotated-words';
import { citationOf } from '../../cite';
import type { Hit } from '../../model';
import type { Found, Match } from '../../search/search';
import type { SearchRequest, SearchResult } from '../interface';
import type { LibraryState } from '../state';
import { entryOf, type PassageTopics } from '../study/entries';
import type { LibraryTopics } from '../topics/library-topics';
import { type FoldedMatch, foldEditions } from './fold-editions';
import type { LibrarySearch } from './library-search';
import type { LibrarySuggestions } from './library-suggestions';
import type { LibrarySynonyms } from './library-synonyms';
import { type FoundNotes, markedRanges } from './note-search';

/** Hits of one answer, unless the request says otherwise. */
const defaultLimit = 1000;

/** What a search of the whole library goes by. */
export interface SearchParts {
  readonly search: LibrarySearch;
  readonly topics: LibraryTopics;
  readonly suggestions: LibrarySuggestions;
  readonly synonyms: LibrarySynonyms;
  readonly passageTopics: PassageTopics;
}

/** Finds, filters, counts, and makes hits of those that the request asks to see. */
export function answerSearch(
  state: LibraryState,
  { search, topics, suggestions, synonyms: { synonymsOf }, passageTopics }: SearchParts,
  request: SearchRequest,
): SearchResult {
  const began = performance.now();
  const { query, field = 'all', limit = defaultLimit, offset = 0 } = request;
  const accepts = filterOf(state, topics, request);
  const found =
    field === 'note'
      ? search.notes.findPassages(query, { accepts, offset, limit })
      : search.find(query, {
          field,
          accepts,
          offset,
          limit,
          match: request.match,
          hasSynonyms: request.hasSynonyms,
          hasPartial: request.hasPartial,
          synonymsOf,
        });
  state.catalogue.readAhead(found.matches.map(({ slot }) => slot));
  const annotated = countAnnotations(state);
  const foundNotes = search.notes.find(query, accepts);
  const matches = request.foldsEditions === true ? foldEditions(state, found) : found.matches.map(unfolded);
  const hits = matches.map((folded) => hitOf(state, topics, annotated, foundNotes, folded));
  return {
    query,
    total: found.total,
    hits,
    folded: found.matches.length - hits.length,
    relaxed: found.relaxed,
    searchedTexts: countTexts(state, topics, request),
    reading: found.reading,
    ...countsOf(topics, found),
    notes: {
      total: foundNotes.annotations.length,
      entries: foundNotes.annotations
        .slice(0, mostNotes)
        .map((annotation) => entryOf(state, passageTopics, annotation)),
    },
    offers: offersOf(search, suggestions, query, found),
    tookMs: Math.round((performance.now() - began) * 100) / 100,
  };
}

/** Annotations that an answer holds beside its hits; the list of annotations has all. */
const mostNotes = 20;

const mostCorrections = 3;

/** Where nothing stands as it was typed: first what sounds or looks like it and stands somewhere. */
function offersOf(
  search: LibrarySearch,
  suggestions: LibrarySuggestions,
  query: string,
  { total, relaxed, offers }: Found,
): readonly string[] {
  if (total > 0 && relaxed === null) return offers;
  const corrections = suggestions
    .corrections(query.trim())
    .slice(0, 2 * mostCorrections)
    .filter((one) => {
      const found = search.find(one, { field: 'all', limit: 0 });
      return found.total > 0 && found.relaxed === null;
    });
  return [...new Set([...corrections.slice(0, mostCorrections), ...offers])];
}

/** Undefined where every passage may be found. */
export function filterOf(
  state: LibraryState,
  topics: LibraryTopics,
  { textId, topicId }: Pick<SearchRequest, 'textId' | 'topicId'>,
): ((slot: number) => boolean) | undefined {
  if (textId === undefined && topicId === undefined) return undefined;
  const inTopic = topicId === undefined ? null : topics.rowsOf(topicId);
  const { firstRow = 0, text } = state.catalogue.textById.get(textId ?? '') ?? {};
  const endRow = firstRow + (text?.passageCount ?? 0);
  return (slot) =>
    (inTopic === null || inTopic.has(slot)) && (textId === undefined || (slot >= firstRow && slot < endRow));
}

function countTexts(state: LibraryState, topics: LibraryTopics, { textId, topicId }: SearchRequest): number {
  const { catalogue } = state;
  const { texts, textById } = catalogue;
  if (textId !== undefined) return textById.has(textId) ? 1 : 0;
  if (topicId === undefined) return texts.length;
  return new Set([...topics.rowsOf(topicId)].map((row) => catalogue.textAt(row))).size;
}

function hitOf(
  state: LibraryState,
  topics: LibraryTopics,
  annotated: ReadonlyMap<string, number>,
  foundNotes: FoundNotes,
  { match, sameRows }: FoldedMatch,
): Hit {
  const passage = state.catalogue.passageAt(match.slot);
  const { text } = state.catalogue.textAt(match.slot);
  const notes = foundNotes.ofPassage(passage.id);
  return {
    passage,
    textTitle: text.title,
    headings: passage.headings,
    // Where only the notes hold what was asked for, what they were written to is marked.
    ranges: match.ranges.length > 0 ? match.ranges : markedRanges(notes),
    score: match.score,
    match: match.match,
    citation: citationOf(text, state.catalogue.pageOf(passage), state.citationStyle),
    topicIds: topics.idsOf(passage.id),
    annotationCount: annotated.get(passage.id) ?? 0,
    notes,
    alsoIn: sameRows.map((row) => {
      const other = state.catalogue.textAt(row).text;
      return { passageId: state.catalogue.passageAt(row).id, textId: other.id, textTitle: other.title };
    }),
  };
}

function unfolded(match: Match): FoldedMatch {
  return { match, sameRows: [] };
}

function countAnnotations(state: LibraryState): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { passageId, placement } of state.annotations.flatMap(inEachPassage)) {
    if (placement !== 'unplaced') increase(counts, passageId);
  }
  return counts;
}

type Counts = Pick<SearchResult, 'matchCounts' | 'textCounts' | 'topicCounts'>;

function countsOf(topics: LibraryTopics, found: Found): Counts {
  return {
    matchCounts: found.matchCounts,
    textCounts: found.textCounts(),
    topicCounts: topicCountsOf(topics, found),
  };
}

/** Goes by the passages of topics, which are few, not by those found. */
function topicCountsOf(topics: LibraryTopics, { placeOf }: Found): Counts['topicCounts'] {
  const counts = new Map<string, { count: number; first: number; order: number }>();
  for (const [row, topicIds] of topics.idsByRow()) {
    const place = placeOf(row);
    if (place === null) continue;
    topicIds.forEach((topicId, order) => {
      const { count, ...best } = counts.get(topicId) ?? { count: 0, first: place, order };
      counts.set(topicId, { count: count + 1, ...(place < best.first ? { first: place, order } : best) });
    });
  }
  return [...counts]
    .sort(([, a], [, b]) => a.first - b.first || a.order - b.order)
    .map(([topicId, { count }]) => ({ topicId, title: topics.titleOf(topicId), count }));
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
