import type { Grade } from './judged-query';

/** How many passages a person looks at. */
export const depth = 10;

/** Of one query, or the mean of several; each from 0 to 1. */
export interface Measures {
  /** Normalized discounted cumulative gain of the first ten, with gains 2^grade − 1: 1 where no order were better. */
  readonly ndcg: number;
  /** One over the place of the first passage of grade 2 or 3. */
  readonly reciprocalRank: number;
  /** How many of the passages of grade 2 and 3 are among the first ten, of ten at most. */
  readonly recall: number;
}

/** `ranking`: ids of passages, best first. `grades`: by id; a passage without one counts as 0. */
export function measure(ranking: readonly string[], grades: ReadonlyMap<string, Grade>): Measures {
  const seen = ranking.slice(0, depth).map((id) => grades.get(id) ?? 0);
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, depth);
  const place = ranking.findIndex((id) => isGood(grades.get(id) ?? 0));
  return {
    ndcg: gainOf(seen) / gainOf(ideal),
    reciprocalRank: place < 0 ? 0 : 1 / (place + 1),
    recall: seen.filter(isGood).length / ideal.filter(isGood).length,
  };
}

/** Of no measures, none. */
export function mean(all: readonly Measures[]): Measures {
  const of = (part: (one: Measures) => number): number => all.reduce((sum, one) => sum + part(one), 0) / all.length;
  return {
    ndcg: of((one) => one.ndcg),
    reciprocalRank: of((one) => one.reciprocalRank),
    recall: of((one) => one.recall),
  };
}

const isGood = (grade: Grade): boolean => grade >= 2;

function gainOf(grades: readonly Grade[]): number {
  return grades.reduce<number>((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
