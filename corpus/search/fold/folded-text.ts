import { atOnce } from '../../at-once';
import type { Passage } from '../../model';
import { type Chunk, chunksOf, type Entry } from '../literal/chunk';
import { type PackedChunks, packedChunksIn, packedWords } from '../literal/packed-chunks';
import { fold } from './fold';
import { type Verbatim, verbatimOf } from './verbatim';

/** Raised whenever other folded texts are made of the same passages: stored ones of other rules are made again. */
export const foldRules = 3;

/**
 * What a search holds of a text's passages, which are numbered from 0 in their order: the folded copies that are
 * scanned, and what is asked of every passage found. All of it but the characters is numbers that are used as stored.
 */
export interface FoldedText {
  /** Passages. */
  readonly count: number;
  /** What is stored; the parts lie in it. */
  readonly numbers: Uint32Array;
  readonly parts: FoldedParts;
  /** Of each passage: bits of `isBody`, `isTitle` and, above them, of `verbatimOf`. */
  readonly traits: Uint8Array;
  /** Of the chunks of texts, originals and headings, one after another. Asked for when one is first looked through. */
  characters(): string;
  /** Tells one content from another. */
  readonly fingerprint: string;
}

/** What the numbers of a folded text hold. */
export interface FoldedParts {
  /** Of each passage's text, in code units. */
  readonly lengths: Uint32Array;
  /** Of the headings by number: the first passage that one stands above, and the end. */
  readonly stretches: Uint32Array;
  /** Where blanks were left out, two numbers each: the passage, and the place in its folded text; ascending. */
  readonly gaps: Uint32Array;
  readonly texts: PackedChunks;
  /** Only of passages where a correction changed more than the form. */
  readonly originals: PackedChunks;
  /** Each heading once for each stretch of passages that it stands above, numbered from 0. */
  readonly headings: PackedChunks;
}

export const isBody = 1;
export const isTitle = 2;
/** Where the bits of `verbatimOf` begin among the traits. */
export const verbatimShift = 2;

/** Folds about four million characters a second. */
export function foldText(passages: readonly Passage[]): FoldedText {
  return atOnce(foldTextInSteps(passages));
}

/** Passages that are folded in one step. */
const batchLength = 1000;

/** As `foldText`; of a text of three million characters the longest step takes a fifth of a second. */
export function* foldTextInSteps(passages: readonly Passage[]): Generator<void, FoldedText> {
  const folded: string[] = [];
  const verbatim: Verbatim[] = [];
  for (const { text } of passages) {
    const own = fold(text);
    verbatim.push(verbatimOf(text, own));
    if (folded.push(own) % batchLength === 0) yield;
  }
  const { entries, stretches } = headingsOf(passages);
  const texts = chunksOf(folded.map((text, order) => [order, text]));
  const originals = chunksOf(
    passages.flatMap((passage, order) => changedOriginal(passage, order, folded[order] ?? '')),
  );
  const headings = chunksOf(entries);
  const lists = [texts, originals, headings];
  yield;
  const gaps = Uint32Array.from(verbatim.flatMap((one, order) => one.gaps.flatMap((gap) => [order, gap])));
  const characters = lists.flatMap((list) => list.map(({ text }) => text)).join('');
  const numbers = joined([
    Uint32Array.of(passages.length, stretches.length, gaps.length),
    Uint32Array.from(passages, ({ text }) => text.length),
    stretches,
    gaps,
    ...lists.flatMap((list: readonly Chunk[]) => packedWords(list)),
  ]);
  return {
    count: passages.length,
    numbers,
    parts: foldedParts(numbers),
    traits: Uint8Array.from(passages, (passage, order) => traitsOf(passage, verbatim[order]?.bits ?? 0)),
    characters: () => characters,
    fingerprint: fingerprintOf(passages.flatMap(({ headings: above, text }) => [...above, text])),
  };
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Where the parts lie; nothing is copied. @throws RangeError where something is missing. */
export function foldedParts(numbers: Uint32Array): FoldedParts {
  let at = 3;
  const take = (count: number): Uint32Array => {
    if (at + count > numbers.length) throw new RangeError('a folded text is cut short');
    at += count;
    return numbers.subarray(at - count, at);
  };
  const [passages = 0, stretches = 0, gaps = 0] = numbers;
  return {
    lengths: take(passages),
    stretches: take(stretches),
    gaps: take(gaps),
    texts: packedChunksIn(take),
    originals: packedChunksIn(take),
    headings: packedChunksIn(take),
  };
}

function traitsOf({ kind, role }: Passage, verbatimBits: number): number {
  return (kind === 'body' ? isBody : 0) | (role === 'title' ? isTitle : 0) | (verbatimBits << verbatimShift);
}

function changedOriginal({ original, corrections }: Passage, order: number, folded: string): Entry[] {
  if (corrections.length === 0) return [];
  const foldedOriginal = fold(original);
  return foldedOriginal === folded ? [] : [[order, foldedOriginal]];
}

function headingsOf(passages: readonly Passage[]): { entries: Entry[]; stretches: Uint32Array } {
  const found: { readonly heading: string; readonly first: number; end: number }[] = [];
  const open = new Map<string, (typeof found)[number]>();
  passages.forEach(({ headings }, order) => {
    for (const heading of new Set(headings)) {
      const stretch = open.get(heading);
      if (stretch?.end === order) stretch.end = order + 1;
      else {
        const begun = { heading, first: order, end: order + 1 };
        open.set(heading, begun);
        found.push(begun);
      }
    }
  });
  return {
    entries: found.map(({ heading }, number) => [number, fold(heading)]),
    stretches: Uint32Array.from(found.flatMap(({ first, end }) => [first, end])),
  };
}

/** FNV-1a, with the length. */
export function fingerprintOf(parts: readonly string[]): string {
  let hash = 0x811c9dc5;
  let length = 0;
  for (const part of parts) {
    for (let at = 0; at < part.length; at++) hash = Math.imul(hash ^ part.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0x0a, 0x01000193);
    length += part.length;
  }
  return `${length}-${(hash >>> 0).toString(36)}`;
}
