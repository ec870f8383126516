import type { Segmenter } from '../../segment/segmenter';
import { fold } from '../fold/fold';
import { proximity } from '../query/proximity';
import { saysNothing } from '../query/query-terms';
import { answerCues } from './answer-cues';

/** Of how close a passage comes, what each sight of it decides; together 1. */
const pairShare = 0.55;
const proximityShare = 0.2;
const cueShare = 0.2;
const startShare = 0.05;

/**
 * How close a folded passage comes to what was typed, 0 to 1: how many pairs of neighbouring characters it has in
 * common with the words of it, how near each other the words stand that it holds, whether it says what is asked for, and
 * whether it begins with one of them.
 */
export function closenessTo(
  typed: string,
  segmenter: Segmenter | null,
  needlesIn: (folded: string) => readonly string[],
): (folded: string) => number {
  const pairs = pairsOf(telling(fold(typed), segmenter));
  const cues = answerCues(fold(typed));
  return (folded) => {
    const needles = needlesIn(folded).filter((needle) => folded.includes(needle));
    return (
      pairShare * shareOf(pairs, (pair) => folded.includes(pair)) +
      proximityShare * proximity(folded, needles) +
      cueShare * shareOf(cues, (cue) => cue.test(folded)) +
      startShare * Number(beginsWithOne(folded, needles))
    );
  };
}

/** A folded text with blanks for the words that only ask or join; as it is where nothing would be left. */
function telling(folded: string, segmenter: Segmenter | null): string {
  const words = segmenter?.words(folded) ?? [];
  let left = folded;
  for (const { text, start, end } of words)
    if (saysNothing(text)) left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
  return left.trim() === '' ? folded : left;
}

/** Characters that stand beside each other, with no blank or mark between them. */
function pairsOf(folded: string): readonly string[] {
  const runs = folded.split(/[^\p{L}\p{N}]+/u).map((run) => [...run]);
  return [...new Set(runs.flatMap((run) => run.slice(1).map((character, at) => `${run[at]}${character}`)))];
}

const number = /^(?:第[一二三四五六七八九十百千零]+条|\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、|\d+[、.])/;

/** Whether a word of two characters or more stands first, but for the number of an article, item or heading. */
export function beginsWithOne(folded: string, needles: readonly string[]): boolean {
  const start = number.exec(folded)?.[0].length ?? 0;
  return needles.some((needle) => needle.length > 1 && folded.startsWith(needle, start));
}

/** 0 where there are none. */
function shareOf<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}
