import type { Passage } from '../model';
import { collocatesOf } from '../search/collocates';
import { contextLines, sortContextLines } from '../search/context';
import type { Match } from '../search/search';
import type {
  Collocate,
  ContextRequest,
  ContextTable,
  Distribution,
  DistributionRequest,
  TextDistribution,
} from './interface';
import type { LibrarySearch } from './library-search';
import type { LibraryTopics } from './library-topics';
import { filterOf } from './search-result';
import type { LibraryState } from './state';
import type { StoredText } from './store/text-rows';

/** Passages that are looked at, the best; marking the words costs some 20 µs each. */
const mostPassages = 10_000;
const defaultLines = 1000;
/** UTF-16 code units on either side of the word. */
const contextWidth = 40;

type FoundByPassage = ReadonlyMap<string, Match>;

/** Passages that hold the query whole; where none does, those that hold its words apart. */
function findPlaces(
  state: LibraryState,
  search: LibrarySearch,
  topics: LibraryTopics,
  request: DistributionRequest,
): FoundByPassage {
  const accepts = filterOf(state, topics, request);
  const { matches } = search.find(request.query, {
    field: 'all',
    accepts,
    limit: mostPassages,
    hasSynonyms: false,
  });
  const whole = matches.filter(({ match }) => match !== 'terms');
  const shown = (whole.length > 0 ? whole : matches).filter(({ ranges }) => ranges.length > 0);
  return new Map(shown.map((match) => [match.passageId, match]));
}

/** The texts that hold something, in the order of the library, each with its passages that do. */
function textsOf(state: LibraryState, found: FoundByPassage): { stored: StoredText; passages: readonly Passage[] }[] {
  const wanted = new Set([...found.keys()].map((id) => state.catalogue.passageById.get(id)?.textId));
  return state.catalogue.texts
    .filter(({ text }) => wanted.has(text.id))
    .map((stored) => ({ stored, passages: stored.passages.filter(({ id }) => found.has(id)) }));
}

/** 上下文对照 of what a search finds. */
export function contextOf(
  state: LibraryState,
  search: LibrarySearch,
  topics: LibraryTopics,
  request: ContextRequest,
): ContextTable {
  const found = findPlaces(state, search, topics, request);
  const lines = textsOf(state, found).flatMap(({ stored: { text }, passages }) =>
    passages.flatMap((passage) =>
      contextLines(passage, found.get(passage.id)?.ranges ?? [], contextWidth).map((line) => ({
        ...line,
        textId: text.id,
        textTitle: text.title,
      })),
    ),
  );
  const { order = 'place', limit = defaultLines } = request;
  return { total: lines.length, lines: sortContextLines(lines, order).slice(0, limit) };
}

/** 分布 of what a search finds. */
export function distributionOf(
  state: LibraryState,
  search: LibrarySearch,
  topics: LibraryTopics,
  request: DistributionRequest,
): Distribution {
  const found = findPlaces(state, search, topics, request);
  const texts = textsOf(state, found).map(({ stored }) => distributionIn(stored, found));
  return {
    total: texts.reduce((sum, { count }) => sum + count, 0),
    texts,
    collocates: collocates(state, search, found),
  };
}

function distributionIn({ text, passages }: StoredText, found: FoundByPassage): TextDistribution {
  const characters = passages.reduce((sum, passage) => sum + passage.text.length, 0);
  const places: TextDistribution['places'][number][] = [];
  let before = 0;
  for (const passage of passages) {
    const ranges = found.get(passage.id)?.ranges ?? [];
    const [first] = ranges;
    if (first !== undefined) places.push({ passageId: passage.id, at: (before + first[0]) / characters, ranges });
    before += passage.text.length;
  }
  const count = places.reduce((sum, place) => sum + place.ranges.length, 0);
  return { textId: text.id, title: text.title, characters, count, places };
}

function collocates(state: LibraryState, search: LibrarySearch, found: FoundByPassage): Collocate[] | null {
  const { segmenter } = search;
  if (segmenter === null) return null;
  const { passageById } = state.catalogue;
  const texts = new Map<string, string>();
  const places = new Set<string>();
  for (const [id, { ranges }] of found) {
    const text = passageById.get(id)?.text ?? '';
    texts.set(id, text);
    for (const range of ranges) places.add(text.slice(...range));
  }
  return collocatesOf({
    found: texts,
    passages: passageById.size,
    places,
    segmenter,
    holding: (word) => search.holding(word),
  });
}
