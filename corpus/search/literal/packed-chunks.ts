import type { Chunk } from './chunk';

/** Chunks as one run of numbers, so that storing and reading them is copying; their characters stand elsewhere. */
export interface PackedChunks {
  /** Of each chunk three numbers: code units, words of its signature, entries. */
  readonly sizes: Uint32Array;
  /** Of all chunks, one after another, as the other two. */
  readonly signatures: Uint32Array;
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
}

export const sizesOfChunk = 3;

/** What `packedChunksIn` reads: the number of chunks and of all words and entries, then the numbers themselves. */
export function packedWords(chunks: readonly Chunk[]): Uint32Array[] {
  const sizes = Uint32Array.from(
    chunks.flatMap(({ text, signature, starts }) => [text.length, signature.length, starts.length]),
  );
  const words = chunks.reduce((sum, { signature }) => sum + signature.length, 0);
  const entries = chunks.reduce((sum, { starts }) => sum + starts.length, 0);
  return [
    Uint32Array.of(chunks.length, words, entries),
    sizes,
    ...chunks.map(({ signature }) => signature),
    ...chunks.map(({ starts }) => starts),
    ...chunks.map(({ numbers }) => numbers),
  ];
}

/** Takes the chunks that begin at `take`'s place. */
export function packedChunksIn(take: (count: number) => Uint32Array): PackedChunks {
  const [chunks = 0, words = 0, entries = 0] = take(3);
  return { sizes: take(sizesOfChunk * chunks), signatures: take(words), starts: take(entries), numbers: take(entries) };
}
