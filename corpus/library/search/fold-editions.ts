/** Passages that are the same in several texts become one hit, which names the others. */
import type { Found, Match } from '../../search/search';
import type { LibraryState } from '../state';
import { sameLetterRows } from '../store/passage-key-rows';

/** The first of passages that are the same, and the rows of those that follow it. */
export interface FoldedMatch {
  readonly match: Match;
  readonly sameRows: readonly number[];
}

/**
 * Of one page of what was found, what is not the same as a passage before it, here or on an earlier page. A passage is
 * only folded into one of another text. Cost: one look-up in the database for each match of the page.
 */
export function foldEditions(
  { catalogue, database }: LibraryState,
  { matches, placeOf }: Found,
): readonly FoldedMatch[] {
  return matches.flatMap((match) => {
    const { text } = catalogue.textAt(match.slot);
    const place = placeOf(match.slot) ?? 0;
    const others = sameLetterRows(database, match.slot).flatMap((row) => {
      const otherPlace = row === match.slot ? null : placeOf(row);
      return otherPlace === null || catalogue.textAt(row).text.id === text.id ? [] : [{ row, place: otherPlace }];
    });
    if (others.some((other) => other.place < place)) return [];
    const inOrder = others.sort((one, other) => one.place - other.place);
    return [{ match, sameRows: inOrder.map(({ row }) => row) }];
  });
}
