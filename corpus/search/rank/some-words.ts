import type { Evaluation } from '../evaluate';
import type { QueryWord } from '../query/query-words';
import { changed, noScores, type Scores, sum, union } from './scores';

/** How BM25 counts repeated words and long passages: little, as passages of one law are long and short by chance. */
const saturation = 0.5;
const lengthShare = 0.15;

/** What a word in a heading above a passage, or in the title of its text, counts for, in times in the passage. */
const headingCount = 0.4;
const titleCount = 1;

/** A word inside another counts for so much of a word. */
const partShare = 0.5;

/** How much of its score a passage loses that holds next to none of the words by their weight. */
const coverageShare = 0.7;

/**
 * How well each slot answers words of which a passage need not hold all: rare words count for more, and so does holding
 * more of them; those above the passage count, too. 0 for passages that hold none themselves, or but a single character
 * beside whole words that they do not. Costs a scan for each form.
 */
export function scoresOfSome(evaluation: Evaluation, words: readonly QueryWord[]): Float64Array {
  const { shelf, ownCounts } = evaluation;
  const sums = new Float64Array(shelf.slotEnd);
  const held = new Float64Array(shelf.slotEnd);
  const isCandidate = new Uint8Array(shelf.slotEnd);
  const { lengths, meanLength } = shelf;
  const hasTelling = words.some(isTelling);
  let weights = 0;
  for (const word of words) {
    const own = union(word.forms.map((form) => ownCounts(form, null)));
    const weight = (word.isPart ? partShare : 1) * rarity(own, shelf.size);
    weights += weight;
    if (isTelling(word) || !hasTelling) for (const slot of own.slots) isCandidate[slot] = 1;
    sum(own, isTelling(word) ? above(evaluation, word) : noScores).forEach((slot, count) => {
      const length = 1 - lengthShare + (lengthShare * (lengths[slot] ?? 0)) / meanLength;
      sums[slot] = (sums[slot] ?? 0) + (weight * count) / (count + saturation * length);
      held[slot] = (held[slot] ?? 0) + weight * Math.min(1, count);
    });
  }
  const scoreOf = (words: number, slot: number): number =>
    words * (1 - coverageShare + (coverageShare * (held[slot] ?? 0)) / weights);
  return sums.map((words, slot) => (isCandidate[slot] === 1 ? scoreOf(words, slot) : 0));
}

/** What a word counts for in the headings above passages and the titles of their texts. */
function above({ shelf, underHeading }: Evaluation, { forms }: QueryWord): Scores {
  return sum(
    union(forms.map((form) => changed(underHeading(form), () => headingCount))),
    union(forms.map((form) => shelf.underTitle(form, titleCount))),
  );
}

/** A single character stands in every second passage. */
const isTelling = ({ forms }: QueryWord): boolean => forms.some((form) => form.length > 1);

function rarity({ size }: Scores, all: number): number {
  return Math.log(1 + (all - size + 0.5) / (size + 0.5));
}
