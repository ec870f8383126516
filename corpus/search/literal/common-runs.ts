import { separator } from './chunk';
import { PostingList } from './posting-list';

/** Of what stands in fewer entries the scan takes some milliseconds, as most chunks can be passed over. */
const leastShare = 1 / 512;
/** Code units that may be common; the table of their pairs grows with the square. */
const mostUnits = 1500;
/** One chunk in so many tells what is common. */
const sampleStep = 8;

const entryEnd = separator.charCodeAt(0);
const allUnits = 0x10000;

/**
 * The code units, and the pairs of two different ones, that stand in many entries, each with a list of those entries: a
 * scan would find them everywhere. About a byte and a half for each character of the entries.
 */
export class CommonRuns {
  /** Of each code unit, one above its number among the common ones; 0 for the others. */
  readonly #unitNumbers: Uint16Array;
  readonly #units: readonly PostingList[];
  /** Of each pair of common units, one above its number among the common pairs. */
  readonly #pairNumbers: Uint16Array;
  readonly #pairs: readonly PostingList[];

  constructor(units: readonly number[], pairs: readonly (readonly [first: number, second: number])[]) {
    this.#unitNumbers = new Uint16Array(allUnits);
    this.#units = units.map(() => new PostingList());
    this.#pairNumbers = new Uint16Array(units.length * units.length);
    this.#pairs = pairs.map(() => new PostingList());
    units.forEach((unit, number) => {
      this.#unitNumbers[unit] = number + 1;
    });
    pairs.forEach(([first, second], number) => {
      this.#pairNumbers[first * units.length + second] = number + 1;
    });
  }

  /** Takes in the entries of a chunk; their numbers are above all that were taken in before. */
  add(text: string, numbers: Uint32Array): void {
    const width = this.#units.length;
    let entry = 0;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const unit = this.#unitNumbers[code] ?? 0;
      if (unit > 0) {
        const number = numbers[entry] ?? 0;
        this.#units[unit - 1]?.note(number);
        const pair = before > 0 ? (this.#pairNumbers[(before - 1) * width + unit - 1] ?? 0) : 0;
        if (pair > 0) this.#pairs[pair - 1]?.note(number);
      } else if (code === entryEnd) entry++;
      before = unit;
    }
  }

  /** The entries that hold a run; null where it is not common. */
  listOf(run: string): PostingList | null {
    const first = this.#unitNumbers[run.charCodeAt(0)] ?? 0;
    if (first === 0 || run.length > 2) return null;
    if (run.length === 1) return this.#units[first - 1] ?? null;
    const second = this.#unitNumbers[run.charCodeAt(1)] ?? 0;
    const pair = second === 0 ? 0 : (this.#pairNumbers[(first - 1) * this.#units.length + second - 1] ?? 0);
    return this.#pairs[pair - 1] ?? null;
  }

  /** Of the pairs in a longer run, the one in the fewest entries; null where one of them is not common. */
  rarestPairIn(run: string): PostingList | null {
    let rarest: PostingList | null = null;
    for (let at = 0; at + 1 < run.length; at++) {
      const list = this.listOf(run.slice(at, at + 2));
      if (list === null) return null;
      if (rarest === null || list.size < rarest.size) rarest = list;
    }
    return rarest;
  }

  trim(): void {
    for (const list of this.#units) list.trim();
    for (const list of this.#pairs) list.trim();
  }
}

/** Counts in how many entries each of many numbers is met. */
class EntryCounts {
  readonly counts: Uint32Array;
  readonly #last: Uint32Array;

  constructor(length: number) {
    this.counts = new Uint32Array(length);
    this.#last = new Uint32Array(length);
  }

  /** `entry` is above 0. */
  note(number: number, entry: number): void {
    if (this.#last[number] === entry) return;
    this.#last[number] = entry;
    this.counts[number] = (this.counts[number] ?? 0) + 1;
  }
}

/** What is common in some of the chunks, a step each; the lists are empty. */
export function* commonRunsIn(chunks: number, textOf: (chunk: number) => string): Generator<void, CommonRuns> {
  const sample = Array.from({ length: Math.ceil(chunks / sampleStep) }, (_, at) => textOf(at * sampleStep));
  const unitCounts = new EntryCounts(allUnits);
  let entry = 1;
  for (const text of sample) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === entryEnd) entry++;
      else unitCounts.note(unit, entry);
    }
    yield;
  }
  const least = entry * leastShare;
  const countOf = (unit: number): number => unitCounts.counts[unit] ?? 0;
  const units = [...unitCounts.counts.keys()]
    .filter((unit) => countOf(unit) >= least)
    .sort((a, b) => countOf(b) - countOf(a))
    .slice(0, mostUnits);
  const width = units.length;
  const numbers = new Uint16Array(allUnits);
  units.forEach((unit, number) => {
    numbers[unit] = number + 1;
  });
  const pairCounts = new EntryCounts(width * width);
  entry = 1;
  for (const text of sample) {
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const unit = numbers[code] ?? 0;
      if (code === entryEnd) entry++;
      else if (unit > 0 && before > 0 && unit !== before) pairCounts.note((before - 1) * width + unit - 1, entry);
      before = unit;
    }
    yield;
  }
  const pairs: (readonly [number, number])[] = [];
  pairCounts.counts.forEach((count, pair) => {
    if (count >= least) pairs.push([Math.floor(pair / width), pair % width]);
  });
  return new CommonRuns(units, pairs);
}
