import type { Range } from '../model';

/** Characters that a run must share to speak for a topic at all: 问需于民, 问计于民. */
const shortestRun = 4;

/** A run of characters that a passage shares with a topic's definition, punctuation aside. */
export interface Quotation {
  readonly topicIndex: number;
  /** In the passage's text. */
  readonly range: Range;
  /** Han characters, letters and digits in it, but for those that only set phrases of the field add. */
  readonly length: number;
}

/** Finds in a passage what it shares with the definitions; runs that many passages have are set phrases of the field. */
export interface QuotationFinder {
  /** Takes a passage into account as one that may have a set phrase; all of them before the first is looked through. */
  count(text: string): void;
  find(text: string): readonly Quotation[];
}

/** Memory: one entry a character of the definitions; time of `find`: in proportion to the passage. */
export function quotationFinder(definitions: readonly string[]): QuotationFinder {
  const bare = definitions.map((definition) => withoutPunctuation(definition).characters);
  const places = new Map<string, { topicIndex: number; at: number }[]>();
  bare.forEach((characters, topicIndex) => {
    for (const [gram, at] of grams(characters)) {
      const known = places.get(gram) ?? [];
      known.push({ topicIndex, at });
      places.set(gram, known);
    }
  });
  const frequency = new Map<string, number>();
  let passages = 0;

  function count(text: string): void {
    passages += 1;
    const own = new Set<string>();
    for (const [gram] of grams(withoutPunctuation(text).characters)) if (places.has(gram)) own.add(gram);
    for (const gram of own) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  }

  function find(text: string): readonly Quotation[] {
    const { characters, offsets } = withoutPunctuation(text);
    const mostFrequent = Math.max(4, passages * 0.03);
    const isSet = (gram: string): boolean => (frequency.get(gram) ?? 0) > mostFrequent;
    const runs: Run[] = [];
    for (const [gram, start] of grams(characters)) {
      if (isSet(gram)) continue;
      for (const { topicIndex, at } of places.get(gram) ?? []) {
        const other = bare[topicIndex] ?? [];
        let span = shortestRun;
        while (start + span < characters.length && characters[start + span] === other[at + span]) span += 1;
        const last = start + span - 1;
        const end = (offsets[last] ?? 0) + (characters[last]?.length ?? 0);
        const setGrams = [...grams(characters.slice(start, last + 1))].filter(([one]) => isSet(one)).length;
        runs.push({ topicIndex, at, span, length: span - setGrams, range: [offsets[start] ?? 0, end] });
      }
    }
    return withoutRepetition(runs);
  }
  return { count, find };
}

interface Run extends Quotation {
  /** Where it stands in the definition, and how many of its characters it is. */
  readonly at: number;
  readonly span: number;
}

/** Each stretch of a definition and of the passage once, in the longest run that holds it. */
function withoutRepetition(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs.toSorted((a, b) => b.span - a.span)) {
    const isRepeated = kept.some(
      (other) =>
        other.topicIndex === run.topicIndex &&
        ((run.at < other.at + other.span && other.at < run.at + run.span) ||
          (run.range[0] < other.range[1] && other.range[0] < run.range[1])),
    );
    if (!isRepeated) kept.push(run);
  }
  return kept.sort((a, b) => a.range[0] - b.range[0]);
}

function withoutPunctuation(text: string): {
  readonly characters: readonly string[];
  readonly offsets: readonly number[];
} {
  const characters: string[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    if (/[\p{L}\p{N}]/u.test(character)) {
      characters.push(character);
      offsets.push(at);
    }
    at += character.length;
  }
  return { characters, offsets };
}

function* grams(characters: readonly string[]): Iterable<[string, number]> {
  for (let start = 0; start + shortestRun <= characters.length; start += 1) {
    yield [characters.slice(start, start + shortestRun).join(''), start];
  }
}
