import { filtered, noScores, type Scores, ScoresBuilder } from '../rank/scores';
import { separator } from './chunk';
import { type CommonRuns, commonRunsIn } from './common-runs';
import { lastUpTo, NumberList } from './number-list';
import { type PackedChunks, sizesOfChunk } from './packed-chunks';
import { bitsOf, hasBits } from './signature';

/** The characters of one chunk, cut out of those of its text when they are first looked at. */
interface ChunkText {
  /** Null once it was removed. */
  characters: (() => string) | null;
  readonly start: number;
  readonly end: number;
  text: string | null;
}

/** With fewer entries the scan is as fast as lists of them. */
const usualLeast = 5000;
/** Of a longer run the entries that its rarest pair stands in are looked at, where they are no more than this share. */
const fewShare = 1 / 8;

/**
 * Folded entries, kept one after another and scanned for every query: exact by construction, nothing to go stale. What
 * cannot hold the needle by its signature is passed over: of 20 million characters a rare phrase takes below 1 ms. Of
 * what stands everywhere lists are kept, once all was read, which are made of the same entries at every start.
 */
export class LiteralStore {
  /** Of the entries: which it is, and where in its chunk it begins. */
  readonly #numbers = new NumberList();
  readonly #starts = new NumberList();
  /** Of all chunks, one after another. */
  readonly #signatures = new NumberList();
  /** Of each chunk, its end among the signatures and among the entries. */
  readonly #signatureEnds = new NumberList();
  readonly #entryEnds = new NumberList();
  readonly #texts: ChunkText[] = [];
  readonly #leastListed: number;
  #common: CommonRuns | null = null;
  /** Entries that there were when it was found out what is common. */
  #listedEntries = 0;
  /** Numbers of entries that were taken out, from the first to below the end. */
  #removed: readonly (readonly [first: number, end: number])[] = [];

  /** With fewer entries there are no lists. */
  constructor(leastListed = usualLeast) {
    this.#leastListed = leastListed;
  }

  /**
   * The numbers of entries become greater by `base`, and must then be above all that were added before. Of
   * `characters`, the chunks are those from `start` on. Answers with where they end there.
   */
  add(base: number, chunks: PackedChunks, characters: () => string, start = 0): number {
    this.#signatures.addAll(chunks.signatures);
    this.#starts.addAll(chunks.starts);
    this.#numbers.addAll(chunks.numbers, base);
    let end = start;
    for (let at = 0; at < chunks.sizes.length; at += sizesOfChunk) {
      const began = end;
      end += chunks.sizes[at] ?? 0;
      this.#signatureEnds.add(this.#signatureEnds.at(this.#texts.length - 1) + (chunks.sizes[at + 1] ?? 0));
      this.#entryEnds.add(this.#entryEnds.at(this.#texts.length - 1) + (chunks.sizes[at + 2] ?? 0));
      this.#texts.push({ characters, start: began, end, text: null });
      this.#list(this.#common, this.#texts.length - 1);
    }
    return end;
  }

  /** Takes out the chunks of the entries from number `first` to below `end`, which were added together. */
  remove(first: number, end: number): void {
    let isHere = false;
    const { numbers, length } = this.#numbers;
    this.#texts.forEach((text, chunk) => {
      const entry = this.#entryEnds.at(chunk - 1);
      const number = numbers[entry] ?? 0;
      if (entry < length && number >= first && number < end) {
        text.characters = null;
        text.text = '';
        isHere = true;
      }
    });
    if (isHere) this.#removed = [...this.#removed, [first, end] as const].sort(([a], [b]) => a - b);
  }

  /** Calls with the number of each entry that holds a folded needle, and how often; none overlapping the one before. */
  eachHolding(needle: string, visit: (number: number, count: number) => void): void {
    if (needle === '') return;
    const bits = bitsOf(needle);
    const signatures = this.#signatures.numbers;
    const ends = this.#signatureEnds.numbers;
    let start = 0;
    for (let chunk = 0; chunk < this.#texts.length; chunk++) {
      const end = ends[chunk] ?? 0;
      if (hasBits(signatures, start, end, bits)) this.#countIn(chunk, needle, visit);
      start = end;
    }
  }

  /** How often a folded needle stands in each entry that holds it. */
  count(needle: string): Scores {
    if (needle === '') return noScores;
    const list = this.#common?.listOf(needle) ?? null;
    if (list !== null) return this.#present(list.counts());
    const pair = this.#common?.rarestPairIn(needle) ?? null;
    if (pair !== null && pair.size <= fewShare * this.#numbers.length) return this.countOf(needle, pair.counts());
    const counts = new ScoresBuilder();
    this.eachHolding(needle, (number, count) => counts.add(number, count));
    return counts.done();
  }

  /** Whether `count` of the needle is a list that need only be read. */
  isListed(needle: string): boolean {
    return (this.#common?.listOf(needle) ?? null) !== null;
  }

  /** How many entries hold the needle at most; null: few, or nobody knows without looking. */
  mostHolding(needle: string): number | null {
    return (this.#common?.listOf(needle) ?? this.#common?.rarestPairIn(needle))?.size ?? null;
  }

  /** As `count`, of these entries alone, each looked at. */
  countOf(needle: string, { slots }: Scores): Scores {
    const { numbers, length } = this.#numbers;
    if (length === 0) return noScores;
    const counts = new ScoresBuilder();
    let entry = 0;
    let chunk = 0;
    for (const number of slots) {
      // Numbers ascend: there are no more entries between two than numbers.
      const highest = entry + Math.max(0, number - (numbers[entry] ?? 0));
      entry = lastUpTo(numbers, number, entry, Math.min(length, highest + 1));
      if (numbers[entry] !== number) continue;
      while (this.#entryEnds.at(chunk) <= entry) chunk++;
      const count = occurrencesIn(this.#entryText(chunk, entry), needle);
      if (count > 0) counts.add(number, count);
    }
    return counts.done();
  }

  /** The folded text of an entry; empty where there is none. */
  textAt(number: number): string {
    const { numbers, length } = this.#numbers;
    const entry = lastUpTo(numbers, number, 0, length);
    return length === 0 || numbers[entry] !== number ? '' : this.#entryText(this.#chunkOf(entry), entry);
  }

  /** Reads what was not looked at so far, and lists where that is which stands everywhere; a step a chunk. */
  *readAll(): Generator<void, void> {
    for (let chunk = 0; chunk < this.#texts.length; chunk++) {
      this.#textOf(chunk);
      yield;
    }
    const { length } = this.#numbers;
    if (length < this.#leastListed || length < 2 * this.#listedEntries) return;
    const common = yield* commonRunsIn(this.#texts.length, (chunk) => this.#textOf(chunk));
    for (let chunk = 0; chunk < this.#texts.length; chunk++) {
      this.#list(common, chunk);
      yield;
    }
    common.trim();
    this.#common = common;
    this.#listedEntries = length;
  }

  #list(common: CommonRuns | null, chunk: number): void {
    const { numbers } = this.#numbers;
    common?.add(this.#textOf(chunk), numbers.subarray(this.#entryEnds.at(chunk - 1), this.#entryEnds.at(chunk)));
  }

  /** Without what was taken out. */
  #present(counts: Scores): Scores {
    if (this.#removed.length === 0) return counts;
    let at = 0;
    return filtered(counts, (number) => {
      while (number >= (this.#removed[at]?.[1] ?? Number.POSITIVE_INFINITY)) at++;
      return number < (this.#removed[at]?.[0] ?? Number.POSITIVE_INFINITY);
    });
  }

  #entryText(chunk: number, entry: number): string {
    const text = this.#textOf(chunk);
    const next = entry + 1 < this.#entryEnds.at(chunk) ? this.#starts.at(entry + 1) : text.length;
    return text.slice(this.#starts.at(entry), Math.max(0, next - separator.length));
  }

  #chunkOf(entry: number): number {
    const ends = this.#entryEnds.numbers;
    const last = lastUpTo(ends, entry, 0, this.#texts.length);
    return (ends[last] ?? 0) <= entry ? last + 1 : last;
  }

  #textOf(chunk: number): string {
    const held = this.#texts[chunk];
    if (!held) return '';
    held.text ??= held.characters?.().slice(held.start, held.end) ?? '';
    return held.text;
  }

  #countIn(chunk: number, needle: string, visit: (number: number, count: number) => void): void {
    const text = this.#textOf(chunk);
    const starts = this.#starts.numbers;
    const numbers = this.#numbers.numbers;
    const last = this.#entryEnds.at(chunk) - 1;
    const endOf = (entry: number): number => (entry < last ? (starts[entry + 1] ?? 0) : text.length);
    let entry = this.#entryEnds.at(chunk - 1);
    for (let at = text.indexOf(needle); at >= 0; ) {
      // Of a needle that stands everywhere the next entry is the one.
      if (at >= endOf(entry)) entry++;
      if (at >= endOf(entry)) entry = lastUpTo(starts, at, entry, last + 1);
      const end = endOf(entry);
      let count = 0;
      while (at >= 0 && at < end) {
        count++;
        at = text.indexOf(needle, at + needle.length);
      }
      visit(numbers[entry] ?? 0, count);
    }
  }
}

function occurrencesIn(text: string, needle: string): number {
  let count = 0;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) count++;
  return count;
}
