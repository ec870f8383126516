import { exchangeQuotationMarks } from '../cite';
import { wordingOf } from './letters';
import { type Place, wordsAt } from './stretch';

/** How the words of a place compare with a quotation, best first. */
export const levels = ['exact', 'punctuation', 'altered'] as const;
export type Level = (typeof levels)[number];

/**
 * Whether a place has a quotation character for character. Inside “ ” the marks “ ” of a source become ‘ ’ (GB/T 15834,
 * 4.8). What the file itself has is exact, too, where only its punctuation was put right here.
 */
export function levelOf(quote: string, place: Place, mark: string): Level {
  const words = wordsAt(place);
  const { passages, hasBreak } = place.stretch;
  const isSame = words === quote || (mark === '“' && exchangeQuotationMarks(words) === quote);
  if (isSame) return hasBreak ? 'punctuation' : 'exact';
  if (wordingOf(words) !== wordingOf(quote)) return 'altered';
  return passages.some(({ original }) => original.includes(quote)) ? 'exact' : 'punctuation';
}

export function worse(one: Level, other: Level): Level {
  return levels.indexOf(one) > levels.indexOf(other) ? one : other;
}
