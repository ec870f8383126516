import type { Passage } from '../model';
import { align } from './align';
import { likelyOffsets } from './likely-offsets';
import type { Pattern } from './pattern';
import { similarity } from './similarity';
import { passageRangeOf, type Stream } from './stream';
import { isInsidePair } from './surrogates';

/** A place where a quotation may stand now. */
export interface LikelyPlace {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** Share of the quotation that is kept, 0 to 1. */
  readonly quote: number;
  /** Insertions, deletions and replacements in quotation and surroundings. */
  readonly changes: number;
}

/** Changed text is looked for in so many places. */
const placeLimit = 8;
/** An unchanged quotation is looked at in so many more places; where it is commoner, its surroundings must tell. */
const exactLimit = 24;
/** Room for insertions on either side of where the pattern is expected: more would let a twin next to it in. */
const roomFor = (length: number): number => 2 + Math.ceil(length / 8);

/** The places of the stream that may hold the quotation, changed or not; those that overlap count once, the best. */
export function likelyPlaces(pattern: Pattern, stream: Stream): readonly LikelyPlace[] {
  const { before, quote, after } = pattern;
  const changed = likelyOffsets(before + quote + after, stream.text, placeLimit);
  const found = [
    ...exactOffsets(quote, stream.text).flatMap((offset) => exactPlace(offset, pattern, stream) ?? []),
    ...changed.flatMap((offset) => changedPlace(offset, pattern, stream) ?? []),
  ];
  found.sort((one, other) => one.changes - other.changes);
  return found.filter((place, index) => !found.slice(0, index).some((better) => overlaps(place, better)));
}

function exactOffsets(quote: string, text: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(quote); at >= 0 && offsets.length < exactLimit; at = text.indexOf(quote, at + 1)) {
    offsets.push(at);
  }
  return offsets;
}

/** A whole passage may be too long to be aligned; unchanged, it need not be. */
function exactPlace(offset: number, { before, quote, after }: Pattern, stream: Stream): LikelyPlace | null {
  const end = offset + quote.length;
  const found = passageRangeOf(stream, [offset, end]);
  if (found === null) return null;
  const left = stream.text.slice(Math.max(0, offset - before.length - roomFor(before.length)), offset);
  const right = stream.text.slice(end, end + after.length + roomFor(after.length));
  return { ...found, quote: 1, changes: changesOf(before, left) + changesOf(after, right) };
}

function changesOf(surroundings: string, found: string): number {
  return align(surroundings, 0, surroundings.length, found)?.changes ?? surroundings.length;
}

function changedPlace(offset: number, { before, quote, after }: Pattern, stream: Stream): LikelyPlace | null {
  const pattern = before + quote + after;
  const room = roomFor(pattern.length);
  const from = Math.max(0, offset - room);
  const window = stream.text.slice(from, offset + pattern.length + room);
  const aligned = align(pattern, before.length, quote.length, window);
  if (aligned === null) return null;
  const found = passageRangeOf(stream, [from + aligned.start, from + aligned.end]);
  if (found === null) return null;
  const { text } = found.passage;
  const start = isInsidePair(text, found.start) ? found.start - 1 : found.start;
  const end = isInsidePair(text, found.end) ? found.end + 1 : found.end;
  const kept = similarity(quote, window.slice(aligned.start, aligned.end));
  return { passage: found.passage, start, end, quote: kept, changes: aligned.changes };
}

function overlaps(one: LikelyPlace, other: LikelyPlace): boolean {
  return one.passage === other.passage && one.start < other.end && other.start < one.end;
}
