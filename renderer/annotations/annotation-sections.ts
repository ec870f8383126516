import { wording } from '../../corpus/wording';
import type { AnnotationEntry } from '../../electron/contract';
import { byText, byTopic, type Section } from '../sections';
import type { Grouping } from './annotations-store';
import type { Annotations } from './use-annotations';

const words = wording.window.annotations;

/** The annotation that is being changed; it stays where it stood, whatever topics it is given meanwhile. */
export interface Editing {
  readonly id: string;
  readonly sectionId: string;
  readonly topicIds: readonly string[];
}

/** How many annotations stand above each section. */
export function countsBefore(sections: readonly Section<AnnotationEntry>[], lost: number): readonly number[] {
  let sum = lost;
  return sections.map(({ items }) => {
    const before = sum;
    sum += items.length;
    return before;
  });
}

/** The annotation being changed stays in the list, even when what is written takes it out of the filter. */
export function withEdited({ all, shown }: Annotations, editing: Editing | null): readonly AnnotationEntry[] {
  if (editing === null || shown.some((entry) => entry.annotation.id === editing.id)) return shown;
  const ids = new Set([...shown.map((entry) => entry.annotation.id), editing.id]);
  return all.filter((entry) => ids.has(entry.annotation.id));
}

/** What has its place, by text or by topic. */
export function sectionsOf(
  { groups }: Annotations,
  shown: readonly AnnotationEntry[],
  grouping: Grouping,
  editing: Editing | null,
): readonly Section<AnnotationEntry>[] {
  const found = shown.filter((entry) => entry.annotation.placement !== 'unplaced');
  if (grouping === 'text') return byText(found, (entry) => ({ id: entry.annotation.textId, title: entry.textTitle }));
  const topicsOf = ({ annotation: { id }, topicIds }: AnnotationEntry) =>
    id === editing?.id ? editing.topicIds : topicIds;
  return byTopic(found, topicsOf, groups, words.ofNoTopic);
}
