import type { MatchKind, Range } from '../model';
import { rangesOf } from './ranges';
import { filtered, Scores } from './scores';
import type { Shelf } from './shelf';

/** A passage that was found. */
export interface Match {
  readonly slot: number;
  readonly match: MatchKind;
  /** Comparable within one answer only. */
  readonly score: number;
  /**
   * In the passage's `text`, sorted, apart from each other; the passage is read, and they are worked out, when asked
   * for. Empty only where the words stand in the headings or the title.
   */
  readonly ranges: readonly Range[];
}

export interface Closeness {
  /** What it decides of a passage's relevance, 0 to 1; the score decides the rest. */
  readonly share: number;
  /** 0 to 1. */
  of(folded: string): number;
}

/** One way of reading the query; its hits are worth more than those of the next way. */
export interface Tier {
  readonly scores: Scores;
  /** What is seen in the best passages themselves, given their folded text; null where their scores decide alone. */
  readonly closeness: Closeness | null;
  /** What is marked in a passage, folded; given the passage's folded text. */
  needlesIn(folded: string): readonly string[];
  /** What its hits are. */
  readonly match: MatchKind;
  /** Whether a hit is only a variant of what was typed; null: none is. */
  readonly isVariant: ((slot: number) => boolean) | null;
}

export interface TextCount {
  readonly textId: string;
  /** Passages. */
  readonly count: number;
}

/** The passages of all tiers, each once. */
export interface Ranking {
  readonly total: number;
  /** Best first. */
  page(offset: number, limit: number): Match[];
  /** In how many of the passages each kind of match was met; a kind that was not is absent. */
  readonly matchCounts: Readonly<Partial<Record<MatchKind, number>>>;
  /** Passages of each text, the text of the best passage first. */
  textCounts(): readonly TextCount[];
  /** Where a passage stands, from 0 for the best; null where it was not found. */
  placeOf(slot: number): number | null;
}

/** Relevance is told apart in so many steps; within a step a guideline comes first, then the order of the library. */
const steps = 200;

/** Of each tier, so many of the best are looked at themselves: about 10 µs each. */
const closenessLimit = 300;

/** What tells the tenths of a per cent of relevance apart, when the best are picked. */
const fineSteps = 1000;

/** About the best scores, at most `limit`; of equal ones the first. */
function bestOf(scores: Scores, limit: number): Scores {
  if (scores.size <= limit) return scores;
  const counts = new Uint32Array(fineSteps + 1);
  const stepOf = (score: number): number => Math.min(fineSteps, Math.round(score * fineSteps));
  for (const score of scores.values) counts[stepOf(score)] = (counts[stepOf(score)] ?? 0) + 1;
  let floor = fineSteps;
  let above = 0;
  while (floor > 0 && above + (counts[floor] ?? 0) <= limit) above += counts[floor--] ?? 0;
  let room = limit - above;
  return filtered(scores, (_, score) => stepOf(score) > floor || (stepOf(score) === floor && room-- > 0));
}

function withCloseness(shelf: Shelf, { share, of }: Closeness, scores: Scores): Scores {
  const relevance = scores.values.map((score) => (1 - share) * score);
  let at = 0;
  bestOf(scores, closenessLimit).forEach((slot) => {
    while (scores.slots[at] !== slot) at++;
    relevance[at] = (relevance[at] ?? 0) + share * of(shelf.foldedAt(slot));
  });
  return new Scores(scores.slots, relevance);
}

/**
 * What decides the place of a passage as one whole number, the greater the better: its tier, whether it is no variant,
 * its relevance, whether it is of a guideline. 0 is left for what was not found.
 */
const keyOf = (tier: number, isVariant: boolean, step: number, isOfGuideline: boolean): number =>
  1 + Number(isOfGuideline) + 2 * (step + (steps + 1) * (Number(!isVariant) + 2 * tier));

function scoreOf(key: number): number {
  const rank = (key - 1) >> 1;
  return Math.floor(rank / (steps + 1)) + (0.9 * (rank % (steps + 1))) / steps;
}

/** The slots with a key, those with the greatest first, of equal keys the first slot first: no comparing, one pass. */
function inOrder(keys: Uint16Array, greatest: number, total: number): Uint32Array {
  const counts = new Uint32Array(greatest + 1);
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  const next = new Uint32Array(counts.length);
  for (let key = counts.length - 2; key > 0; key--) next[key] = (next[key + 1] ?? 0) + (counts[key + 1] ?? 0);
  const order = new Uint32Array(total);
  for (let slot = 0; slot < keys.length; slot++) {
    const key = keys[slot] ?? 0;
    if (key === 0) continue;
    const place = next[key] ?? 0;
    order[place] = slot;
    next[key] = place + 1;
  }
  return order;
}

/** All passages of all tiers that the caller accepts. */
export function ranked(shelf: Shelf, tiers: readonly Tier[], accepts: (slot: number) => boolean): Ranking {
  const keys = new Uint16Array(shelf.slotEnd);
  const matchCounts: Partial<Record<MatchKind, number>> = {};
  const count = (match: MatchKind, more: number): void => {
    if (more > 0) matchCounts[match] = (matchCounts[match] ?? 0) + more;
  };
  let total = 0;
  tiers.forEach((tier, place) => {
    const left = filtered(tier.scores, (slot) => keys[slot] === 0 && accepts(slot));
    const { slots, values } = tier.closeness ? withCloseness(shelf, tier.closeness, left) : left;
    let variants = 0;
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at] ?? 0;
      const isVariant = tier.isVariant?.(slot) ?? false;
      if (isVariant) variants++;
      const step = Math.min(steps, Math.round((values[at] ?? 0) * steps));
      keys[slot] = keyOf(tiers.length - place, isVariant, step, shelf.isGuidelineAt(slot));
    }
    count(tier.match, slots.length - variants);
    count('variant', variants);
    total += slots.length;
  });
  const order = inOrder(keys, keyOf(tiers.length, false, steps, true), total);
  return {
    total,
    matchCounts,
    page: (offset, limit) =>
      Array.from(order.subarray(offset, offset + limit), (slot) => matchOf(shelf, slot, keys[slot] ?? 0, tiers)),
    textCounts: () => textCounts(shelf, order),
    placeOf: placesIn(shelf, order),
  };
}

function matchOf(shelf: Shelf, slot: number, key: number, tiers: readonly Tier[]): Match {
  const score = scoreOf(key);
  const tier = tiers[tiers.length - (score >> 1)];
  if (!tier) throw new RangeError(`no way of reading with the score ${score}`);
  return {
    slot,
    match: tier.isVariant !== null && (score & 1) === 0 ? 'variant' : tier.match,
    score,
    get ranges() {
      return rangesOf(shelf.read(slot), tier.needlesIn(shelf.foldedAt(slot)));
    },
  };
}

function textCounts(shelf: Shelf, order: Uint32Array): TextCount[] {
  const counts = new Uint32Array(shelf.textNumberEnd);
  const met: number[] = [];
  for (const slot of order) {
    const text = shelf.textNumberAt(slot);
    if (counts[text] === 0) met.push(text);
    counts[text] = (counts[text] ?? 0) + 1;
  }
  return met.map((text) => ({ textId: shelf.textIdOf(text), count: counts[text] ?? 0 }));
}

function placesIn(shelf: Shelf, order: Uint32Array): (slot: number) => number | null {
  let places: Int32Array | null = null;
  return (slot) => {
    if (!places) {
      places = new Int32Array(shelf.slotEnd).fill(-1);
      for (let place = 0; place < order.length; place++) places[order[place] ?? 0] = place;
    }
    const place = places[slot] ?? -1;
    return place < 0 ? null : place;
  };
}
