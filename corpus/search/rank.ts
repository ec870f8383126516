import type { MatchKind, Passage, Range } from '../model';
import type { Scores } from './evaluate';
import { fold } from './fold';
import { proximity } from './proximity';
import { rangesOf } from './ranges';
import type { SearchDocument, Shelf } from './shelf';

/** A passage that was found. */
export interface Match {
  readonly passageId: string;
  readonly match: MatchKind;
  /** Comparable within one answer only. */
  readonly score: number;
  /**
   * In `passage.text`, sorted, apart from each other; worked out when read. Empty only where the words stand in the
   * headings or the title.
   */
  readonly ranges: readonly Range[];
}

/** One way of reading the query; its hits are worth more than those of the next way. */
export interface Tier {
  readonly scores: Scores;
  /** Whether passages whose words stand close together come first. */
  readonly isByProximity: boolean;
  /** What is marked in a passage, folded; given the passage's folded text. */
  needlesIn(folded: string): readonly string[];
  matchOf(passage: Passage): MatchKind;
}

/** Relevance is told apart in so many steps; within a step a guideline comes first, then the order of the library. */
const steps = 20;

/** Of each tier, so many of the best are judged by how close their words stand: about 10 µs each. */
const proximityLimit = 300;

class Candidate implements Match {
  readonly slot: number;
  readonly document: SearchDocument;
  readonly match: MatchKind;
  readonly tier: Tier;
  readonly base: number;
  relevance: number;

  constructor(slot: number, document: SearchDocument, tier: Tier, base: number, relevance: number) {
    this.slot = slot;
    this.document = document;
    this.tier = tier;
    this.match = tier.matchOf(document.passage);
    this.base = base;
    this.relevance = relevance;
  }

  get passageId(): string {
    return this.document.passage.id;
  }

  get score(): number {
    const step = Math.round(this.relevance * steps) / steps;
    return this.base + (this.match === 'variant' ? 0 : 1) + step * 0.9;
  }

  get ranges(): Range[] {
    const { passage } = this.document;
    return rangesOf(passage, this.tier.needlesIn(fold(passage.text)));
  }
}

function judgeProximity(candidates: Candidate[], tier: Tier): void {
  candidates.sort((a, b) => b.relevance - a.relevance || a.slot - b.slot);
  candidates.forEach((candidate, place) => {
    let closeness = 0;
    if (place < proximityLimit) {
      const folded = fold(candidate.document.passage.text);
      closeness = proximity(
        folded,
        tier.needlesIn(folded).filter((needle) => folded.includes(needle)),
      );
    }
    candidate.relevance = (candidate.relevance + closeness) / 2;
  });
}

/** The passages of all tiers, each once, best first. */
export function ranked(shelf: Shelf, tiers: readonly Tier[], accepts: (passageId: string) => boolean): Match[] {
  const seen = new Set<number>();
  const all: { candidate: Candidate; score: number }[] = [];
  tiers.forEach((tier, place) => {
    const candidates: Candidate[] = [];
    for (const [slot, relevance] of tier.scores) {
      if (seen.has(slot)) continue;
      seen.add(slot);
      const document = shelf.at(slot);
      if (accepts(document.passage.id))
        candidates.push(new Candidate(slot, document, tier, 2 * (tiers.length - place), relevance));
    }
    if (tier.isByProximity) judgeProximity(candidates, tier);
    for (const candidate of candidates) all.push({ candidate, score: candidate.score });
  });
  return all
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(b.candidate.document.isGuideline) - Number(a.candidate.document.isGuideline) ||
        a.candidate.slot - b.candidate.slot,
    )
    .map(({ candidate }) => candidate);
}
