import { type Scores, ScoresBuilder } from './scores';
import { bitsOf, hasBits, signatureOf } from './signature';

/** Never part of a folded text, which holds no blanks: no match reaches from one passage into the next. */
const separator = '\n';

/** Of shorter chunks more can be passed over by their signature, which takes as much room for a short one. */
const chunkLength = 1 << 13;

interface Chunk {
  readonly text: string;
  readonly signature: Uint32Array;
  /** Ascending. Entry `i` begins at `starts[i]` and ends before the separator. */
  readonly starts: Uint32Array;
  /** Ascending. */
  readonly slots: Uint32Array;
}

function chunkOf(entries: readonly (readonly [slot: number, folded: string])[]): Chunk {
  const starts: number[] = [];
  let length = 0;
  for (const [, folded] of entries) {
    starts.push(length);
    length += folded.length + separator.length;
  }
  const text = entries.map(([, folded]) => folded + separator).join('');
  return {
    text,
    signature: signatureOf(text),
    starts: Uint32Array.from(starts),
    slots: Uint32Array.from(entries, ([slot]) => slot),
  };
}

function entryText(chunk: Chunk, entry: number): string {
  const start = chunk.starts[entry] ?? 0;
  const next = chunk.starts[entry + 1] ?? chunk.text.length;
  return chunk.text.slice(start, next - separator.length);
}

function entriesOf(chunk: Chunk): (readonly [slot: number, folded: string])[] {
  return Array.from(chunk.slots, (slot, entry) => [slot, entryText(chunk, entry)] as const);
}

/** The last of ascending numbers, from the one at `low`, that is not above `wanted`; by halving. */
function lastUpTo(numbers: Uint32Array, wanted: number, low: number): number {
  let first = low;
  let last = numbers.length - 1;
  while (first < last) {
    const middle = (first + last + 1) >> 1;
    if ((numbers[middle] ?? 0) <= wanted) first = middle;
    else last = middle - 1;
  }
  return first;
}

/** Adds how often the needle stands in each entry that holds it. */
function countIn({ text, starts, slots }: Chunk, needle: string, counts: ScoresBuilder): void {
  let entry = 0;
  for (let at = text.indexOf(needle); at >= 0; ) {
    // Of a needle that stands everywhere the next entry is the one.
    if (at >= (starts[entry + 1] ?? text.length)) entry++;
    if (at >= (starts[entry + 1] ?? text.length)) entry = lastUpTo(starts, at, entry);
    const end = starts[entry + 1] ?? text.length;
    let count = 0;
    while (at >= 0 && at < end) {
      count++;
      at = text.indexOf(needle, at + needle.length);
    }
    counts.add(slots[entry] ?? 0, count);
  }
}

/**
 * Folded texts, kept one after another and scanned for every query: exact by construction, nothing to go stale. What
 * cannot hold the needle by its signature is passed over: of 20 million characters a rare phrase takes below 1 ms, a
 * character that stands everywhere 30 ms. Adding and removing rebuild one chunk. Slots must be added in ascending order.
 */
export class LiteralStore {
  #chunks: Chunk[] = [];
  #waiting: [slot: number, folded: string][] = [];
  #waitingLength = 0;

  add(slot: number, folded: string): void {
    this.#waiting.push([slot, folded]);
    this.#waitingLength += folded.length;
    if (this.#waitingLength >= chunkLength) this.#settle();
  }

  remove(slots: ReadonlySet<number>): void {
    this.#settle();
    let first = Number.POSITIVE_INFINITY;
    for (const slot of slots) first = Math.min(first, slot);
    this.#chunks = this.#chunks.flatMap((chunk) => {
      const isBefore = (chunk.slots.at(-1) ?? 0) < first;
      if (isBefore || !chunk.slots.some((slot) => slots.has(slot))) return [chunk];
      const kept = entriesOf(chunk).filter(([slot]) => !slots.has(slot));
      return kept.length > 0 ? [chunkOf(kept)] : [];
    });
  }

  /** How often a folded needle stands in each text that holds it; none overlapping the one before. */
  count(needle: string): Scores {
    const counts = new ScoresBuilder();
    if (needle === '') return counts.done();
    this.#settle();
    const bits = bitsOf(needle);
    for (const chunk of this.#chunks) if (hasBits(chunk.signature, bits)) countIn(chunk, needle, counts);
    return counts.done();
  }

  /** The folded text of a slot; empty where there is none. */
  textAt(slot: number): string {
    this.#settle();
    let low = 0;
    let high = this.#chunks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#chunks[middle]?.slots[0] ?? 0) <= slot) low = middle;
      else high = middle - 1;
    }
    const chunk = this.#chunks[low];
    if (!chunk) return '';
    const entry = lastUpTo(chunk.slots, slot, 0);
    return chunk.slots[entry] === slot ? entryText(chunk, entry) : '';
  }

  /** Small additions join the last chunk while it is short. */
  #settle(): void {
    if (this.#waiting.length === 0) return;
    const last = this.#chunks.at(-1);
    const isJoined = last !== undefined && last.text.length < chunkLength;
    const before = isJoined ? entriesOf(last) : [];
    if (isJoined) this.#chunks.pop();
    this.#chunks.push(chunkOf([...before, ...this.#waiting]));
    this.#waiting = [];
    this.#waitingLength = 0;
  }
}
