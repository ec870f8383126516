import { answerCues } from './answer-cues';
import { fold } from './fold';
import { proximity } from './proximity';

/** Of how close a passage comes, what each sight of it decides; together 1. */
const pairShare = 0.6;
const proximityShare = 0.2;
const cueShare = 0.2;

/**
 * How close a folded passage comes to what was typed, 0 to 1: how many pairs of neighbouring characters it has in
 * common with it, how near each other the words of it stand that it holds, and whether it says what is asked for.
 */
export function closenessTo(
  typed: string,
  needlesIn: (folded: string) => readonly string[],
): (folded: string) => number {
  const pairs = pairsOf(typed);
  const cues = answerCues(fold(typed));
  return (folded) => {
    const needles = needlesIn(folded).filter((needle) => folded.includes(needle));
    return (
      pairShare * shareOf(pairs, (pair) => folded.includes(pair)) +
      proximityShare * proximity(folded, needles) +
      cueShare * shareOf(cues, (cue) => cue.test(folded))
    );
  };
}

/** Characters that stand beside each other, with no blank or mark between them; folded. */
function pairsOf(typed: string): readonly string[] {
  const runs = typed.split(/[^\p{L}\p{N}]+/u).map((run) => [...fold(run)]);
  return [...new Set(runs.flatMap((run) => run.slice(1).map((character, at) => `${run[at]}${character}`)))];
}

/** 0 where there are none. */
function shareOf<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}
