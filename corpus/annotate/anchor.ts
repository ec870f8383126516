/** `describe` says where a quotation stands, and `locate` finds it again after its text has changed. */
import type { Anchor, Passage, Result } from '../model';
import { wording } from '../wording';
import { type Alignment, align } from './align';
import { similarity } from './similarity';
import { isInsidePair } from './surrogates';

/** Units of text kept on each side of a quotation, enough to tell sister sentences of official prose apart. */
const contextLength = 32;

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

/** A place where the quotation may stand now; `quote` and `context` are similarities, 0 to 1. */
interface Candidate {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly quote: number;
  readonly context: number;
}

/**
 * An unchanged quotation of so many units, if it stands in one place only, is known without its surroundings.
 */
const selfEvidentLength = 10;
/** Below this share of kept surroundings a shorter quotation is taken for a lookalike. */
const contextFloor = 0.5;
/** Below this share of kept units a changed quotation is taken for another sentence. */
const quoteFloor = 0.75;
/** Of quotation and surroundings together, for a changed quotation. */
const changedFloor = 0.65;
/** How much better than the second-best place the best must be. */
const margin = 0.1;
/** A passage keeps its id while its place in the source is the same: its own passage is the likelier of two alike. */
const ownPassageBonus = 0.2;
/** A changed quotation is looked for in this many passages before and after its own. */
const neighbours = 8;

/**
 * Where the anchored quotation stands in `passages` (of its text, in order): at its position, else where it stands
 * unchanged (by its surroundings where there are several places), else where it and its surroundings are nearly kept.
 * What is doubtful is `unplaced`, with the anchor's own position: never attached to a lookalike.
 */
export function locate(anchor: Anchor, passages: readonly Passage[]): Location {
  const own = passages.find((passage) => passage.id === anchor.passageId);
  if (own !== undefined && isUnchanged(anchor, own)) return { ...placeOf(anchor), placement: 'placed' };
  const best = bestOf(candidatesOf(anchor, passages), anchor);
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

function isUnchanged(anchor: Anchor, passage: Passage): boolean {
  const { prefix, suffix } = contextOf(passage.text, anchor.start, anchor.end);
  const isSameQuote = passage.text.slice(anchor.start, anchor.end) === anchor.quote;
  return isSameQuote && prefix === anchor.prefix && suffix === anchor.suffix;
}

/** Exact places in all passages, and changed ones near by that are not the same place again. */
function candidatesOf(anchor: Anchor, passages: readonly Passage[]): Candidate[] {
  const exact = exactCandidates(anchor, passages);
  const changed = changedCandidates(anchor, passages).filter(
    (one) => !exact.some(({ passage, start, end }) => passage === one.passage && start < one.end && one.start < end),
  );
  return [...exact, ...changed];
}

function exactCandidates(anchor: Anchor, passages: readonly Passage[]): Candidate[] {
  return passages.flatMap((passage) => {
    const found: Candidate[] = [];
    for (
      let start = passage.text.indexOf(anchor.quote);
      start >= 0;
      start = passage.text.indexOf(anchor.quote, start + 1)
    ) {
      const end = start + anchor.quote.length;
      found.push({ passage, start, end, quote: 1, context: contextSimilarity(anchor, passage.text, start, end) });
    }
    return found;
  });
}

function changedCandidates(anchor: Anchor, passages: readonly Passage[]): Candidate[] {
  const pattern = anchor.prefix + anchor.quote + anchor.suffix;
  return around(anchor, passages).flatMap((passage) => {
    const found: Alignment | null = align(pattern, anchor.prefix.length, anchor.quote.length, passage.text);
    if (found === null) return [];
    const start = isInsidePair(passage.text, found.start) ? found.start - 1 : found.start;
    const end = isInsidePair(passage.text, found.end) ? found.end + 1 : found.end;
    const quote = similarity(anchor.quote, passage.text.slice(start, end));
    return [{ passage, start, end, quote, context: contextSimilarity(anchor, passage.text, start, end) }];
  });
}

function around(anchor: Anchor, passages: readonly Passage[]): readonly Passage[] {
  const index = passages.findIndex((passage) => passage.id === anchor.passageId);
  return index < 0 ? passages : passages.slice(Math.max(0, index - neighbours), index + neighbours + 1);
}

/** Of the kept surroundings, each side cut to what stands there; 1 where the quotation was a whole passage. */
function contextSimilarity(anchor: Anchor, text: string, start: number, end: number): number {
  const length = anchor.prefix.length + anchor.suffix.length;
  if (length === 0) return 1;
  const before = similarity(anchor.prefix, text.slice(Math.max(0, start - anchor.prefix.length), start));
  const after = similarity(anchor.suffix, text.slice(end, end + anchor.suffix.length));
  return (before * anchor.prefix.length + after * anchor.suffix.length) / length;
}

/** The one candidate that is good enough and clearly better than every other; null when there is none. */
function bestOf(candidates: readonly Candidate[], anchor: Anchor): Candidate | null {
  const exactCount = candidates.filter((candidate) => candidate.quote === 1).length;
  const [best, second] = candidates
    .filter((candidate) => isTrustworthy(candidate, exactCount === 1))
    .map((candidate) => ({ candidate, score: scoreOf(candidate, anchor) }))
    .sort((left, right) => right.score - left.score);
  if (best === undefined || (second !== undefined && best.score - second.score < margin)) return null;
  return best.candidate;
}

function isTrustworthy(candidate: Candidate, isOnlyExact: boolean): boolean {
  const length = candidate.end - candidate.start;
  if (candidate.quote === 1) return candidate.context >= contextFloor || (isOnlyExact && length >= selfEvidentLength);
  return candidate.quote >= quoteFloor && (candidate.quote + candidate.context) / 2 >= changedFloor;
}

function scoreOf(candidate: Candidate, anchor: Anchor): number {
  const isOwn = candidate.passage.id === anchor.passageId;
  return (candidate.quote + candidate.context) / 2 + (isOwn ? ownPassageBonus : 0);
}
