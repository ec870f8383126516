import type { Segmenter } from '../../segment/segmenter';
import { meaningful } from '../query/query-terms';

/** 搭配: a word that stands in passages that were found. */
export interface Collocate {
  readonly term: string;
  /** Passages that hold both. */
  readonly count: number;
  /** How many times as often in the passages found as in all passages. */
  readonly lift: number;
}

export interface CollocateInput {
  /** Texts of the passages found, by slot. */
  readonly found: ReadonlyMap<number, string>;
  /** Passages of the whole library. */
  readonly passages: number;
  /** What was found, as it stands in the passages; it says nothing about itself. */
  readonly places: ReadonlySet<string>;
  readonly segmenter: Segmenter;
  /** The passages of the library that hold a word. */
  holding(word: string): { readonly size: number; has(slot: number): boolean };
}

/** Passages that are cut to see which words may be told, spread evenly; each costs about 0.1 ms. */
const cutPassages = 300;
/** Words that are looked for in the whole library; each costs a scan. */
const candidates = 40;
const most = 20;
/** What stands together less often, or hardly more often than anywhere, may be chance. */
const leastCount = 3;
const leastLift = 1.5;

/** The words that come with what was found, most telling first: together often, and more often than apart. */
export function collocatesOf(input: CollocateInput): Collocate[] {
  const { found, passages } = input;
  const told = wordsAround(input).map((term): Collocate => {
    const holders = input.holding(term);
    let count = 0;
    for (const slot of found.keys()) if (holders.has(slot)) count++;
    return { term, count, lift: count / found.size / (holders.size / passages) };
  });
  return told
    .filter(({ count, lift }) => count >= leastCount && lift >= leastLift)
    .sort((a, b) => b.count * Math.log(b.lift) - a.count * Math.log(a.lift))
    .slice(0, most);
}

function wordsAround({ found, places, segmenter }: CollocateInput): string[] {
  const texts = [...found.values()];
  const counts = new Map<string, number>();
  const step = Math.max(1, texts.length / cutPassages);
  for (let at = 0; at < texts.length; at += step) {
    const words = segmenter.words(texts[Math.floor(at)] ?? '').map((word) => word.text);
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const isOfQuery = (word: string): boolean =>
    [...places].some((place) => place.includes(word) || word.includes(place));
  const common = [...counts]
    .filter(([word, count]) => count * step >= leastCount && /^\p{Script=Han}{2,}$/u.test(word) && !isOfQuery(word))
    .sort((a, b) => b[1] - a[1])
    .map(([word]) => word);
  return meaningful(common).slice(0, candidates);
}
