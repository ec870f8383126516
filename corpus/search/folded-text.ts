import type { Passage } from '../model';
import { type Chunk, chunksOf, type Entry } from './chunk';
import { fold } from './fold';
import { verbatimOf } from './verbatim';

/**
 * What a search holds of a text's passages, which are numbered from 0 in their order: the folded copies that are
 * scanned, and what is asked of every passage found.
 */
export interface FoldedText {
  readonly texts: readonly Chunk[];
  /** Only of passages where a correction changed more than the form. */
  readonly originals: readonly Chunk[];
  /** Each heading once for each stretch of passages that it stands above, numbered from 0. */
  readonly headings: readonly Chunk[];
  /** Of the headings by number: the first passage of the stretch, and the end. */
  readonly stretches: Uint32Array;
  /** Of each passage's text, in code units. */
  readonly lengths: Uint32Array;
  /** Of each passage: bits of `isBody`, `isTitle` and, above them, of `verbatimOf`. */
  readonly traits: Uint8Array;
  /** Tells one content from another. */
  readonly fingerprint: string;
}

export const isBody = 1;
export const isTitle = 2;
/** Where the bits of `verbatimOf` begin among the traits. */
export const verbatimShift = 2;

/** Folds about four million characters a second. */
export function foldText(passages: readonly Passage[]): FoldedText {
  const folded = passages.map(({ text }) => fold(text));
  const { entries, stretches } = headingsOf(passages);
  return {
    texts: chunksOf(folded.map((text, order) => [order, text])),
    originals: chunksOf(passages.flatMap((passage, order) => changedOriginal(passage, order, folded[order] ?? ''))),
    headings: chunksOf(entries),
    stretches,
    lengths: Uint32Array.from(passages, ({ text }) => text.length),
    traits: Uint8Array.from(passages, (passage, order) => traitsOf(passage, folded[order] ?? '')),
    fingerprint: fingerprintOf(passages.flatMap(({ headings, text }) => [...headings, text])),
  };
}

function traitsOf({ kind, role, text }: Passage, folded: string): number {
  const verbatim = verbatimOf(text, folded) << verbatimShift;
  return (kind === 'body' ? isBody : 0) | (role === 'title' ? isTitle : 0) | verbatim;
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
