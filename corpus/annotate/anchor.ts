/** `describe` says where a quotation stands, and `locate` finds it again after its text has changed. */
import type { Anchor, Passage, Result } from '../model';
import { wording } from '../wording';
import { type LikelyPlace, likelyPlaces } from './likely-places';
import { contextLength, type Pattern, patternOf } from './pattern';
import { streamOf } from './stream';
import { isInsidePair } from './surrogates';

/**
 * The quotation of `[start, end)` of the passage's text with its surroundings; a bound inside a surrogate pair moves
 * outward. Failure: `range-invalid`.
 */
export function describe(passage: Passage, start: number, end: number): Result<Anchor> {
  const { text } = passage;
  const isValid = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
  if (!isValid) {
    return {
      ok: false,
      failure: { code: 'range-invalid', message: wording.annotate.rangeOutside(start, end, text.length) },
    };
  }
  const from = isInsidePair(text, start) ? start - 1 : start;
  const to = isInsidePair(text, end) ? end + 1 : end;
  return {
    ok: true,
    value: {
      passageId: passage.id,
      textId: passage.textId,
      start: from,
      end: to,
      quote: text.slice(from, to),
      ...contextOf(text, from, to),
    },
  };
}

function contextOf(text: string, start: number, end: number): { prefix: string; suffix: string } {
  const left = Math.max(0, start - contextLength);
  const right = Math.min(text.length, end + contextLength);
  return {
    prefix: text.slice(isInsidePair(text, left) ? left + 1 : left, start),
    suffix: text.slice(end, isInsidePair(text, right) ? right - 1 : right),
  };
}

export interface Location {
  readonly passageId: string;
  readonly textId: string;
  readonly start: number;
  readonly end: number;
  readonly placement: 'placed' | 'moved' | 'unplaced';
}

/** An unchanged quotation of so many units, if it stands in one place only, is known without its surroundings. */
const selfEvidentLength = 10;
/** Share of quotation and surroundings together below which a place is taken for a lookalike. */
const keptFloor = 0.7;
/** Below this share of kept units a changed quotation is taken for another sentence. */
const quoteFloor = 0.75;
/** With so many units of surroundings so well kept, a quotation of which less is left is still known. */
const telling = { length: 40, kept: 0.8, quote: 0.5 };
/** How many changes fewer than the second-best place the best must have; one where it has none at all. */
const margin = 2;
/** A passage keeps its id while its place in the source is the same: of two alike, its own passage is the likelier. */
const ownPassageBonus = 6;

/**
 * Where the anchored quotation stands in `passages` (of its text, in order): at its position, else where it and its
 * surroundings are kept best, also across passages that were split or joined; of a quotation that was split, the
 * longer part. `old`, the passages that the anchor was made on, tell more of the surroundings. What is doubtful is
 * `unplaced`, with the anchor's own position: never attached to a lookalike.
 */
export function locate(anchor: Anchor, passages: readonly Passage[], old: readonly Passage[] = []): Location {
  const own = passages.find((passage) => passage.id === anchor.passageId);
  if (own !== undefined && isUnchanged(anchor, own)) return { ...placeOf(anchor), placement: 'placed' };
  const pattern = patternOf(anchor, old);
  const best = bestOf(likelyPlaces(pattern, streamOf(passages)), pattern, anchor);
  if (best === null) return { ...placeOf(anchor), placement: 'unplaced' };
  const isPlaced = best.passage.id === anchor.passageId && best.start === anchor.start && best.quote === 1;
  return {
    passageId: best.passage.id,
    textId: best.passage.textId,
    start: best.start,
    end: best.end,
    placement: isPlaced ? 'placed' : 'moved',
  };
}

function placeOf(anchor: Anchor): Omit<Location, 'placement'> {
  return { passageId: anchor.passageId, textId: anchor.textId, start: anchor.start, end: anchor.end };
}

export function isUnchanged(anchor: Anchor, passage: Passage): boolean {
  const { prefix, suffix } = contextOf(passage.text, anchor.start, anchor.end);
  const isSameQuote = passage.text.slice(anchor.start, anchor.end) === anchor.quote;
  return isSameQuote && prefix === anchor.prefix && suffix === anchor.suffix;
}

/** The one place that is good enough and clearly better than every other; null when there is none. */
function bestOf(places: readonly LikelyPlace[], pattern: Pattern, anchor: Anchor): LikelyPlace | null {
  const [best, second] = [...places].sort((one, other) => costOf(one, anchor) - costOf(other, anchor));
  if (best === undefined) return null;
  const isOnlyExact = places.filter((place) => place.quote === 1).length === 1;
  if (!isTrustworthy(best, pattern, isOnlyExact)) return null;
  const needed = best.changes === 0 ? 1 : margin;
  return second !== undefined && costOf(second, anchor) - costOf(best, anchor) < needed ? null : best;
}

function isTrustworthy(place: LikelyPlace, { before, quote, after }: Pattern, isOnlyExact: boolean): boolean {
  if (place.quote === 1 && isOnlyExact && quote.length >= selfEvidentLength) return true;
  const contextLength = before.length + after.length;
  const kept = 1 - place.changes / (contextLength + quote.length);
  if (kept >= telling.kept && contextLength >= telling.length && place.quote >= telling.quote) return true;
  return kept >= keptFloor && place.quote >= quoteFloor;
}

function costOf(place: LikelyPlace, anchor: Anchor): number {
  return place.changes - (place.passage.id === anchor.passageId ? ownPassageBonus : 0);
}
