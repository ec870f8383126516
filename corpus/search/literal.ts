import { separator } from './chunk';
import { lastUpTo, NumberList } from './number-list';
import { type PackedChunks, sizesOfChunk } from './packed-chunks';
import { noScores, type Scores, ScoresBuilder } from './scores';
import { bitsOf, hasBits } from './signature';

/** The characters of one chunk, cut out of those of its text when they are first looked at. */
interface ChunkText {
  /** Null once it was removed. */
  characters: (() => string) | null;
  readonly start: number;
  readonly end: number;
  text: string | null;
}

/**
 * Folded entries, kept one after another and scanned for every query: exact by construction, nothing to go stale. What
 * cannot hold the needle by its signature is passed over: of 20 million characters a rare phrase takes below 1 ms, a
 * character that stands everywhere 30 ms.
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
    }
    return end;
  }

  /** Takes out the chunks of the entries from number `first` to below `end`, which were added together. */
  remove(first: number, end: number): void {
    const { numbers, length } = this.#numbers;
    this.#texts.forEach((text, chunk) => {
      const entry = this.#entryEnds.at(chunk - 1);
      const number = numbers[entry] ?? 0;
      if (entry < length && number >= first && number < end) {
        text.characters = null;
        text.text = '';
      }
    });
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
    const counts = new ScoresBuilder();
    this.eachHolding(needle, (number, count) => counts.add(number, count));
    return counts.done();
  }

  /** The folded text of an entry; empty where there is none. */
  textAt(number: number): string {
    const { numbers, length } = this.#numbers;
    const entry = lastUpTo(numbers, number, 0, length);
    if (length === 0 || numbers[entry] !== number) return '';
    const chunk = this.#chunkOf(entry);
    const text = this.#textOf(chunk);
    const next = entry + 1 < this.#entryEnds.at(chunk) ? this.#starts.at(entry + 1) : text.length;
    return text.slice(this.#starts.at(entry), Math.max(0, next - separator.length));
  }

  /** Reads what was not looked at so far, a step a chunk. */
  *readAll(): Generator<void, void> {
    for (let chunk = 0; chunk < this.#texts.length; chunk++) {
      this.#textOf(chunk);
      yield;
    }
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
