import type { MatchKind, Range } from '../../model';
import type { Shelf } from '../literal/shelf';
import { rangesOf } from '../views/ranges';
import { Placing, type TextCount } from './placing';
import { filtered, Scores } from './scores';

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

/** The passages of all tiers, each once. */
export interface Ranking {
  readonly total: number;
  /** Best first; of one kind of match, or of all. */
  page(offset: number, limit: number, match: MatchKind | null): Match[];
  /** In how many of the passages each kind of match was met; a kind that was not is absent. */
  readonly matchCounts: Readonly<Partial<Record<MatchKind, number>>>;
  /** Passages of each text, the text of the best passage first. */
  textCounts(): readonly TextCount[];
  /** Tells the order of passages alone, the less the better; null where it was not found. */
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
  const relevance = new Float32Array(scores.size);
  for (let place = 0; place < relevance.length; place++) relevance[place] = (1 - share) * (scores.values[place] ?? 0);
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

/** All passages of all tiers that the caller accepts; null: all. */
export function ranked(shelf: Shelf, tiers: readonly Tier[], accepts: ((slot: number) => boolean) | null): Ranking {
  const placing = new Placing(shelf, keyOf(tiers.length, false, steps, true));
  const matchCounts: Partial<Record<MatchKind, number>> = {};
  const count = (match: MatchKind, more: number): void => {
    if (more > 0) matchCounts[match] = (matchCounts[match] ?? 0) + more;
  };
  tiers.forEach((tier, place) => {
    const isNew = (slot: number): boolean => !placing.has(slot) && (accepts === null || accepts(slot));
    const left = placing.total === 0 && accepts === null ? tier.scores : filtered(tier.scores, isNew);
    const variants = placeTier(placing, shelf, tier, tiers.length - place, left);
    count(tier.match, left.size - variants);
    count('variant', variants);
  });
  return {
    total: placing.total,
    matchCounts,
    page(offset, limit, match) {
      const isShown = (key: number): boolean => match === null || kindOf(key, tiers) === match;
      return Array.from(placing.slots(offset, limit, isShown), (slot) =>
        matchOf(shelf, slot, placing.keyOf(slot), tiers),
      );
    },
    textCounts: () => placing.textCounts(),
    placeOf: (slot) => placing.placeOf(slot),
  };
}

/** Answers how many of them are variants. */
function placeTier(placing: Placing, shelf: Shelf, tier: Tier, rank: number, left: Scores): number {
  const { slots, values } = tier.closeness ? withCloseness(shelf, tier.closeness, left) : left;
  const { isVariant } = tier;
  let variants = 0;
  placing.place(slots, (slot, at, isOfGuideline) => {
    const isOther = isVariant?.(slot) ?? false;
    if (isOther) variants++;
    const step = Math.min(steps, Math.round((values[at] ?? 0) * steps));
    return keyOf(rank, isOther, step, isOfGuideline);
  });
  return variants;
}

function tierOf(key: number, tiers: readonly Tier[]): Tier {
  const tier = tiers[tiers.length - (scoreOf(key) >> 1)];
  if (!tier) throw new RangeError(`no way of reading with the key ${key}`);
  return tier;
}

function kindOf(key: number, tiers: readonly Tier[]): MatchKind {
  const tier = tierOf(key, tiers);
  return tier.isVariant !== null && (scoreOf(key) & 1) === 0 ? 'variant' : tier.match;
}

function matchOf(shelf: Shelf, slot: number, key: number, tiers: readonly Tier[]): Match {
  const tier = tierOf(key, tiers);
  return {
    slot,
    match: kindOf(key, tiers),
    score: scoreOf(key),
    get ranges() {
      return rangesOf(shelf.read(slot), tier.needlesIn(shelf.foldedAt(slot)));
    },
  };
}
