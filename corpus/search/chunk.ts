import { bitsOf, hasBits, signatureOf } from './signature';

/** Never part of a folded text, which holds no blanks: no match reaches from one entry into the next. */
const separator = '\n';

/** Of shorter chunks more can be passed over by their signature, which takes as much room for a short one. */
const chunkLength = 1 << 13;

/** Folded entries one after another, scanned in one go; each has a number that says what it is. */
export interface Chunk {
  /** A separator follows every entry. */
  readonly text: string;
  readonly signature: Uint32Array;
  /** Ascending, in code units: entry `i` begins at `starts[i]`. */
  readonly starts: Uint32Array;
  /** Ascending. */
  readonly numbers: Uint32Array;
}

export type Entry = readonly [number: number, folded: string];

function chunkOf(entries: readonly Entry[]): Chunk {
  const starts = new Uint32Array(entries.length);
  let length = 0;
  entries.forEach(([, folded], entry) => {
    starts[entry] = length;
    length += folded.length + separator.length;
  });
  const text = entries.map(([, folded]) => folded + separator).join('');
  return { text, signature: signatureOf(text), starts, numbers: Uint32Array.from(entries, ([number]) => number) };
}

/** Entries in ascending order of their numbers, in as many chunks as their length asks for. */
export function chunksOf(entries: readonly Entry[]): Chunk[] {
  const chunks: Chunk[] = [];
  let waiting: Entry[] = [];
  let length = 0;
  for (const entry of entries) {
    waiting.push(entry);
    length += entry[1].length;
    if (length < chunkLength) continue;
    chunks.push(chunkOf(waiting));
    waiting = [];
    length = 0;
  }
  if (waiting.length > 0) chunks.push(chunkOf(waiting));
  return chunks;
}

/** The folded text of the entry with a number; null where there is none. */
export function entryOf(chunk: Chunk, number: number): string | null {
  const entry = lastUpTo(chunk.numbers, number, 0);
  if (chunk.numbers[entry] !== number) return null;
  const next = chunk.starts[entry + 1] ?? chunk.text.length;
  return chunk.text.slice(chunk.starts[entry] ?? 0, next - separator.length);
}

/** Looks for one needle, which is not empty, in many chunks. */
export function needleCounter(needle: string): (chunk: Chunk, visit: (number: number, count: number) => void) => void {
  const bits = bitsOf(needle);
  return (chunk, visit) => {
    if (hasBits(chunk.signature, bits)) countIn(chunk, needle, visit);
  };
}

/** Calls with how often the needle stands in each entry that holds it; none overlapping the one before. */
function countIn(
  { text, starts, numbers }: Chunk,
  needle: string,
  visit: (number: number, count: number) => void,
): void {
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
    visit(numbers[entry] ?? 0, count);
  }
}

/** The last of ascending numbers, from the one at `low`, that is not above `wanted`; by halving. */
export function lastUpTo(numbers: ArrayLike<number>, wanted: number, low: number): number {
  let first = low;
  let last = numbers.length - 1;
  while (first < last) {
    const middle = (first + last + 1) >> 1;
    if ((numbers[middle] ?? 0) <= wanted) first = middle;
    else last = middle - 1;
  }
  return first;
}
