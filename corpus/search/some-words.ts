import type { Evaluation } from './evaluate';
import type { QueryWord } from './query-words';
import { type Scores, union } from './scores';

/** How BM25 counts repeated words and long passages: little, as passages of one law are long and short by chance. */
const saturation = 0.8;
const lengthShare = 0.3;

/** A word inside another counts for so much of a word. */
const partShare = 0.5;

/** How much of its score a passage loses that holds next to none of the words by their weight. */
const coverageShare = 0.6;

/**
 * How well each slot answers words of which a passage need not hold all: rare words count for more, and so does holding
 * more of them. 0 for passages that hold none, or but a single character beside whole words that they do not. Costs a
 * scan for each form.
 */
export function scoresOfSome({ shelf, ownCounts }: Evaluation, words: readonly QueryWord[]): Float64Array {
  const sums = new Float64Array(shelf.slotEnd);
  const held = new Float64Array(shelf.slotEnd);
  let weights = 0;
  const [telling, others] = [words.filter(isTelling), words.filter((word) => !isTelling(word))];
  for (const word of [...telling, ...others]) {
    const { forms, isPart } = word;
    const mayStandAlone = isTelling(word) || telling.length === 0;
    const counts = union(forms.map((form) => ownCounts(form, null)));
    const weight = (isPart ? partShare : 1) * rarity(counts, shelf.size);
    weights += weight;
    counts.forEach((slot, count) => {
      if (!mayStandAlone && sums[slot] === 0) return;
      const length = 1 - lengthShare + (lengthShare * shelf.lengthAt(slot)) / shelf.meanLength;
      sums[slot] = (sums[slot] ?? 0) + (weight * count) / (count + saturation * length);
      held[slot] = (held[slot] ?? 0) + weight;
    });
  }
  return sums.map((sum, slot) => sum * (1 - coverageShare + (coverageShare * (held[slot] ?? 0)) / weights));
}

/** A single character stands in every second passage. */
const isTelling = ({ forms }: QueryWord): boolean => forms.some((form) => form.length > 1);

function rarity({ size }: Scores, all: number): number {
  return Math.log(1 + (all - size + 0.5) / (size + 0.5));
}
