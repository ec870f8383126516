import { signatureOf } from './signature';

/** Never part of a folded text, which holds no blanks: no match reaches from one entry into the next. */
export const separator = '\n';

/** Of shorter chunks more can be passed over by their signature, which takes as much room for a short one. */
const chunkLength = 1 << 13;

export type Entry = readonly [number: number, folded: string];

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
