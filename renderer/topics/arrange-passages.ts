import type { TopicPassage } from '../../electron/contract';
import { groupBy } from '../group-by';

/** The passages of one text, in text order. */
export interface PassagesOfText {
  readonly textId: string;
  readonly title: string;
  readonly passages: readonly TopicPassage[];
}

/** The text with most passages first; of two alike, the one whose best passage ranks higher. */
export function byText(passages: readonly TopicPassage[]): readonly PassagesOfText[] {
  return [...groupBy(passages, (entry) => entry.passage.textId)]
    .map(([textId, entries]) => ({
      textId,
      title: entries[0]?.textTitle ?? '',
      passages: entries.toSorted((one, other) => one.passage.order - other.passage.order),
    }))
    .sort((one, other) => other.passages.length - one.passages.length);
}

/** The first `limit` passages of groups, each group still knowing how many it has. */
export function firstOf(
  groups: readonly PassagesOfText[],
  limit: number,
): readonly (PassagesOfText & { readonly count: number })[] {
  let left = limit;
  return groups.flatMap((group) => {
    const passages = group.passages.slice(0, left);
    left -= passages.length;
    return passages.length === 0 ? [] : [{ ...group, passages, count: group.passages.length }];
  });
}
