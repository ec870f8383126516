import { annotationColors } from '../../corpus/model';
import type { AnnotationColor, AnnotationEntry, AnnotationFilter } from '../../electron/contract';

/** What the annotations can be narrowed down by, with how many each choice leaves of all. */
export interface Facets {
  readonly texts: readonly Facet[];
  readonly topics: readonly Facet[];
  readonly tags: readonly Facet[];
  readonly colors: readonly { readonly color: AnnotationColor; readonly count: number }[];
}

export interface Facet {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

/** `topicTitles` by topic; a topic that is no more is left out. */
export function facetsOf(entries: readonly AnnotationEntry[], topicTitles: ReadonlyMap<string, string>): Facets {
  const texts = new Map<string, Facet>();
  const topics = new Map<string, Facet>();
  const tags = new Map<string, Facet>();
  for (const { annotation, textTitle, topicIds } of entries) {
    add(texts, annotation.textId, textTitle);
    for (const id of topicIds) add(topics, id, topicTitles.get(id));
    for (const tag of annotation.tags) add(tags, tag, tag);
  }
  return {
    texts: [...texts.values()],
    topics: [...topics.values()].sort(mostFirst),
    tags: [...tags.values()].sort(mostFirst),
    colors: annotationColors.map((color) => ({
      color,
      count: entries.filter((entry) => entry.annotation.color === color).length,
    })),
  };
}

/** Whether anything is narrowed down at all. */
export function isFiltering(filter: AnnotationFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined && value !== '');
}

function add(facets: Map<string, Facet>, id: string, title: string | undefined): void {
  if (title === undefined) return;
  facets.set(id, { id, title, count: (facets.get(id)?.count ?? 0) + 1 });
}

function mostFirst(one: Facet, other: Facet): number {
  return other.count - one.count;
}
