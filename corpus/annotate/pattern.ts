import type { Anchor, Passage } from '../model';
import { passageBreak, streamOf } from './stream';

/** A quotation with what stood on either side of it, breaks between passages included. */
export interface Pattern {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Units kept on each side of a quotation, enough to tell sister sentences of official prose apart. */
export const contextLength = 32;

/** Of the text as it was, so many units on each side: a heading is known by what surrounds it. */
const wideContextLength = 48;

/**
 * What to look for. `old` are the passages that the anchor was made on, where they are still known: then the
 * surroundings go on beyond the bounds of its passage.
 */
export function patternOf(anchor: Anchor, old: readonly Passage[]): Pattern {
  const index = old.findIndex(({ id }) => id === anchor.passageId);
  const own = old[index];
  if (own === undefined || own.text.slice(anchor.start, anchor.end) !== anchor.quote) return narrowPattern(anchor);
  const stream = streamOf(old);
  const first = stream.starts[index] ?? 0;
  const [start, end] = [first + anchor.start, first + anchor.end];
  return {
    before: stream.text.slice(Math.max(0, start - wideContextLength), start),
    quote: anchor.quote,
    after: stream.text.slice(end, end + wideContextLength),
  };
}

/** Surroundings shorter than they might be end where the passage ended; one unit less may spare half a character. */
function narrowPattern({ prefix, quote, suffix, start }: Anchor): Pattern {
  const before = start === prefix.length ? passageBreak + prefix : prefix;
  const after = suffix.length < contextLength - 1 ? suffix + passageBreak : suffix;
  return { before, quote, after };
}
