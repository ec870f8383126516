/** A small sample of a text's runs of characters, chosen by their hashes alone, so that two samples can be compared. */
import { fold } from '../search/fold/fold';

export interface Sketch {
  /** Letters and digits of the folded text. */
  readonly letters: number;
  /** Hashes of its runs below `ceilingOf(letters)`, rising, each once. */
  readonly hashes: Uint32Array;
}

/** What two texts have in common, estimated from their sketches; shares from 0 to 1. */
export interface Likeness {
  /** Of the runs that either has, those that both have. */
  readonly both: number;
  /** Of the runs of the one that has more of its own in common. */
  readonly part: number;
  /** Sampled runs that both have: few prove little. */
  readonly sampled: number;
}

/** Names the way in which sketches are made and compared; another name makes all texts be compared anew. */
export const sketchRules = 'runs-4, numbers apart';

/** Letters to a run: long enough to be rare, short enough that a changed word costs few runs. */
const runLength = 4;
/** A long text is sampled at this rate, a short one so that about `fewest` runs are kept. */
const rate = 1 / 64;
const fewest = 128;
const hashSpace = 2 ** 32;

/** Only what is read counts: punctuation, spaces and width are the first to differ between two editions. */
export function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Cost: about five million characters a second, most of it folding. */
export function sketchOf(passages: readonly { readonly text: string }[]): Sketch {
  const letters = passages.map(({ text }) => lettersOf(text)).join('');
  const ceiling = ceilingOf(letters.length);
  const kept = new Set<number>();
  for (let at = 0; at + runLength <= letters.length; at += 1) {
    const hash = hashAt(letters, at);
    if (hash < ceiling) kept.add(hash);
  }
  return { letters: letters.length, hashes: Uint32Array.from(kept).sort() };
}

export function likenessOf(one: Sketch, other: Sketch): Likeness {
  const ceiling = Math.min(ceilingOf(one.letters), ceilingOf(other.letters));
  const ofOne = countBelow(one.hashes, ceiling);
  const ofOther = countBelow(other.hashes, ceiling);
  const sampled = countShared(one.hashes, other.hashes, ofOne, ofOther);
  const smaller = Math.min(ofOne, ofOther);
  return {
    both: sampled === 0 ? 0 : sampled / (ofOne + ofOther - sampled),
    part: sampled === 0 ? 0 : sampled / smaller,
    sampled,
  };
}

/** Whether it is worth comparing two sketches whole: false where less than about a quarter can be in common. */
export function mayBeLike(one: Sketch, other: Sketch): boolean {
  const shared = countShared(one.hashes, other.hashes, glance, glance);
  return shared >= Math.min(glance, one.hashes.length, other.hashes.length) / 8;
}

/** So many of the lowest hashes are looked at first. */
const glance = 32;

/** What `mayBeLike` goes by: of two sketches that share none of these it says no. */
export function glanceAt({ hashes }: Sketch): Uint32Array {
  return hashes.subarray(0, glance);
}

function ceilingOf(letters: number): number {
  return hashSpace * Math.min(1, Math.max(rate, fewest / letters));
}

/** In [0, 2^32); the last steps are the finalizer of MurmurHash3, which spreads every bit. */
function hashAt(letters: string, at: number): number {
  const low = letters.charCodeAt(at) | (letters.charCodeAt(at + 1) << 16);
  const high = letters.charCodeAt(at + 2) | (letters.charCodeAt(at + 3) << 16);
  let hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function countBelow(hashes: Uint32Array, ceiling: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? ceiling) < ceiling) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of the first `ofOne` and `ofOther` hashes. */
function countShared(one: Uint32Array, other: Uint32Array, ofOne: number, ofOther: number): number {
  const [oneEnd, otherEnd] = [Math.min(ofOne, one.length), Math.min(ofOther, other.length)];
  let shared = 0;
  for (let left = 0, right = 0; left < oneEnd && right < otherEnd; ) {
    const difference = (one[left] ?? 0) - (other[right] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return shared;
}
