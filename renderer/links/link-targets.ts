import type { Annotation, AnnotationEntry, Hit, LinkTarget, Range } from '../../electron/contract';
import { snippetOf } from '../search/snippet';
import type { ReadPassage } from './recent-passages';

/** Something that an annotation may be referred to, as it stands in a list. */
export interface LinkChoice {
  readonly id: string;
  readonly target: LinkTarget;
  readonly textTitle: string;
  readonly headings: readonly string[];
  /** Its words, or the part of them that was searched for. */
  readonly shown: string;
  /** In `shown`. */
  readonly ranges: readonly Range[];
}

/** UTF-16 code units of a passage that stand in a list. */
const shownLength = 90;
/** More are better looked for. */
const mostMarked = 10;

/** All of a passage that was found or read; not the one that the annotation stands in. */
export function passageChoices(
  passages: readonly (ReadPassage & Partial<Pick<Hit, 'ranges'>>)[],
  annotation: Annotation,
): readonly LinkChoice[] {
  return passages
    .filter(({ passage }) => passage.id !== annotation.passageId)
    .map(({ passage, textTitle, ranges = [] }) => ({
      id: passage.id,
      target: { passageId: passage.id },
      textTitle,
      headings: passage.headings,
      ...shownOf(passage.text, ranges),
    }));
}

/** The words of other annotations, those changed last first; of one over several passages its first words. */
export function markedChoices(entries: readonly AnnotationEntry[], annotation: Annotation): readonly LinkChoice[] {
  return entries
    .filter((entry) => entry.annotation.id !== annotation.id && entry.annotation.placement !== 'unplaced')
    .sort((one, other) => other.annotation.updatedAt.localeCompare(one.annotation.updatedAt))
    .slice(0, mostMarked)
    .map(({ annotation: { id, passageId, start, end, quote }, textTitle, headings }) => ({
      id,
      target: { passageId, start, end },
      textTitle,
      headings,
      ...shownOf(quote, []),
    }));
}

function shownOf(text: string, matches: readonly Range[]): Pick<LinkChoice, 'shown' | 'ranges'> {
  const { text: part, ranges, isCutBefore, isCutAfter } = snippetOf(text, matches, shownLength);
  const before = isCutBefore ? '…' : '';
  return {
    shown: `${before}${part}${isCutAfter ? '…' : ''}`,
    ranges: ranges.map(([start, end]): Range => [start + before.length, end + before.length]),
  };
}
