import type { AnnotationEntry, TopicGroup } from '../../electron/contract';
import { groupBy } from '../group-by';

export type AnnotationGrouping = 'text' | 'topic';

export interface AnnotationGroup {
  /** Id of the text or topic; empty for those of no topic. */
  readonly id: string;
  readonly title: string;
  readonly entries: readonly AnnotationEntry[];
}

/** Groups in the order of the first annotation of each text; an unplaced one belongs to no group. */
export function byText(entries: readonly AnnotationEntry[]): readonly AnnotationGroup[] {
  return [...groupBy(entries.filter(isFound), (entry) => entry.annotation.textId)].map(([id, ofText]) => ({
    id,
    title: ofText[0]?.textTitle ?? '',
    entries: ofText,
  }));
}

/** Groups in the order of the topic tree; one of several topics stands under each, those of none come last. */
export function byTopic(
  entries: readonly AnnotationEntry[],
  tree: readonly TopicGroup[],
  titleOfNone: string,
): readonly AnnotationGroup[] {
  const found = entries.filter(isFound);
  const topics = tree.flatMap((group) => group.topics);
  const known = new Set(topics.map((topic) => topic.id));
  const groups = topics.map((topic) => ({
    id: topic.id,
    title: topic.title,
    entries: found.filter((entry) => entry.annotation.topicIds.includes(topic.id)),
  }));
  const ofNone = found.filter((entry) => !entry.annotation.topicIds.some((id) => known.has(id)));
  return [...groups, { id: '', title: titleOfNone, entries: ofNone }].filter((group) => group.entries.length > 0);
}

/** 失联批注: their words stand nowhere in the library now. */
export function unplaced(entries: readonly AnnotationEntry[]): readonly AnnotationEntry[] {
  return entries.filter((entry) => !isFound(entry));
}

function isFound(entry: AnnotationEntry): boolean {
  return entry.annotation.placement !== 'unplaced';
}
