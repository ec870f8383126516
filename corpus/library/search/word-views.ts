import type { Match } from '../../search/search';
import { collocatesOf } from '../../search/views/collocates';
import { contextLines, sortContextLines } from '../../search/views/context';
import type {
  Collocate,
  ContextRequest,
  ContextTable,
  Distribution,
  DistributionRequest,
  TextDistribution,
} from '../interface';
import type { LibraryState } from '../state';
import type { StoredText } from '../store/text-rows';
import type { LibraryTopics } from '../topics/library-topics';
import type { LibrarySearch } from './library-search';
import { filterOf } from './search-result';

/** Passages that are looked at, the best; marking the words costs some 20 µs each. */
const mostPassages = 10_000;
const defaultLines = 1000;
/** UTF-16 code units on either side of the word. */
const contextWidth = 40;

type FoundBySlot = ReadonlyMap<number, Match>;

/** Passages that hold the query whole; where none does, those that hold its words apart. */
function findPlaces(
  state: LibraryState,
  search: LibrarySearch,
  topics: LibraryTopics,
  request: DistributionRequest,
): FoundBySlot {
  const accepts = filterOf(state, topics, request);
  const { matches } = search.find(request.query, {
    field: 'all',
    accepts,
    limit: mostPassages,
    hasSynonyms: false,
  });
  const whole = matches.filter(({ match }) => match !== 'terms');
  const shown = (whole.length > 0 ? whole : matches).filter(({ ranges }) => ranges.length > 0);
  return new Map(shown.map((match) => [match.slot, match]));
}

/** The texts that hold something, in the order of the library, each with the slots that do, ascending. */
function textsOf({ catalogue }: LibraryState, found: FoundBySlot): Map<StoredText, number[]> {
  const texts = new Map<StoredText, number[]>();
  for (const slot of [...found.keys()].sort((a, b) => a - b)) {
    const stored = catalogue.textAt(slot);
    const slots = texts.get(stored);
    if (slots) slots.push(slot);
    else texts.set(stored, [slot]);
  }
  return texts;
}

/** 上下文对照 of what a search finds. */
export function contextOf(
  state: LibraryState,
  search: LibrarySearch,
  topics: LibraryTopics,
  request: ContextRequest,
): ContextTable {
  const found = findPlaces(state, search, topics, request);
  const lines = [...textsOf(state, found)].flatMap(([{ text }, slots]) =>
    slots.flatMap((slot) =>
      contextLines(state.catalogue.passageAt(slot), found.get(slot)?.ranges ?? [], contextWidth).map((line) => ({
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
  const texts = [...textsOf(state, found).keys()].map((stored) => distributionIn(state, stored, found));
  return {
    total: texts.reduce((sum, { count }) => sum + count, 0),
    texts,
    collocates: collocates(state, search, found),
  };
}

function distributionIn({ catalogue }: LibraryState, stored: StoredText, found: FoundBySlot): TextDistribution {
  const { text, firstRow } = stored;
  const passages = catalogue.passagesOf(text.id);
  const characters = passages.reduce((sum, passage) => sum + passage.text.length, 0);
  const places: TextDistribution['places'][number][] = [];
  let before = 0;
  for (const passage of passages) {
    const ranges = found.get(firstRow + passage.order)?.ranges ?? [];
    const [first] = ranges;
    if (first !== undefined) places.push({ passageId: passage.id, at: (before + first[0]) / characters, ranges });
    before += passage.text.length;
  }
  const count = places.reduce((sum, place) => sum + place.ranges.length, 0);
  return { textId: text.id, title: text.title, characters, count, places };
}

function collocates(state: LibraryState, search: LibrarySearch, found: FoundBySlot): Collocate[] | null {
  const { segmenter } = search;
  if (segmenter === null) return null;
  const { catalogue } = state;
  const texts = new Map<number, string>();
  const places = new Set<string>();
  for (const [slot, { ranges }] of found) {
    const { text } = catalogue.passageAt(slot);
    texts.set(slot, text);
    for (const range of ranges) places.add(text.slice(...range));
  }
  return collocatesOf({
    found: texts,
    passages: catalogue.passageCount,
    places,
    segmenter,
    holding: (word) => search.holding(word),
  });
}
