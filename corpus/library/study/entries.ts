import { citationOf } from '../../cite';
import type { Annotation, Text } from '../../model';
import { fold } from '../../search/fold/fold';
import { wording } from '../../wording';
import type { AnnotationEntry, AnnotationFilter } from '../interface';
import type { LibraryState } from '../state';
import { sourcesById } from './excerpt-sources';

/** The topics of passages. */
export interface PassageTopics {
  topicIdsOf(passageId: string): readonly string[];
  /** The topic that one was merged into, else itself. */
  currentTopicId(topicId: string): string;
}

/** What a filter of annotations goes by. */
export interface AnnotationLookup extends PassageTopics {
  /** Those of which quotation, note or tags hold a query. */
  annotationsHolding(query: string): ReadonlySet<Annotation>;
}

/** The topics that the person put an annotation under, else those of its passage. */
export function topicIdsOfAnnotation(topics: PassageTopics, { topicIds, passageId }: Annotation): readonly string[] {
  return topicIds.length > 0 ? topicIds.map((topicId) => topics.currentTopicId(topicId)) : topics.topicIdsOf(passageId);
}

/** Under the topics that stand today for those the person named. */
function underCurrentTopics(topics: PassageTopics, annotation: Annotation): Annotation {
  const topicIds = [...new Set(annotation.topicIds.map((topicId) => topics.currentTopicId(topicId)))];
  return { ...annotation, topicIds };
}

/** The annotations that a filter lets through, in the order of the library. */
export function filteredAnnotations(
  state: LibraryState,
  lookup: AnnotationLookup,
  filter: AnnotationFilter,
): readonly Annotation[] {
  const ids = filter.ids === undefined ? null : new Set(filter.ids);
  const holding = fold(filter.words ?? '') === '' ? null : lookup.annotationsHolding(filter.words ?? '');
  const wanted = state.annotations.filter(
    (annotation) =>
      (filter.textId === undefined || annotation.textId === filter.textId) &&
      (filter.topicId === undefined || topicIdsOfAnnotation(lookup, annotation).includes(filter.topicId)) &&
      (filter.tag === undefined || annotation.tags.includes(filter.tag)) &&
      (filter.linksTo === undefined || refersTo(annotation, filter.linksTo)) &&
      (filter.color === undefined || annotation.color === filter.color) &&
      (ids === null || ids.has(annotation.id)) &&
      (holding === null || holding.has(annotation)),
  );
  return wanted.map((annotation) => underCurrentTopics(lookup, annotation));
}

function refersTo({ links = [] }: Annotation, textId: string): boolean {
  return links.some((link) => link.textId === textId);
}

/** With what a list shows beside the annotation; its text may be gone, it is listed all the same. */
export function entryOf(state: LibraryState, topics: PassageTopics, annotation: Annotation): AnnotationEntry {
  const { catalogue } = state;
  const text = catalogue.textById.get(annotation.textId)?.text;
  const passage = catalogue.passage(annotation.passageId);
  return {
    annotation,
    textTitle: text?.title ?? wording.library.textGone,
    headings: passage?.headings ?? [],
    citation: text === undefined ? '' : citationOf(text, pageOf(state, annotation), state.citationStyle),
    topicIds: [...new Set(topicIdsOfAnnotation(topics, annotation))],
    linkSources: sourcesById(state, annotation.links ?? []),
  };
}

/** Null, too, where the words have no place: the page that they stood on may not be one of their text today. */
export function pageOf(
  { catalogue }: LibraryState,
  { placement, passageId }: Pick<Annotation, 'placement' | 'passageId'>,
): string | null {
  const passage = placement === 'unplaced' ? undefined : catalogue.passage(passageId);
  return passage === undefined ? null : catalogue.pageOf(passage);
}

/** Stands for the text of an annotation or excerpt that outlived it. */
export function goneText({ textId }: Pick<Annotation, 'textId'>, title: string = wording.library.textGone): Text {
  return {
    id: textId,
    title,
    sourceFile: '',
    sourceTitle: '',
    order: 0,
    isGuideline: false,
    characters: 0,
    passageCount: 0,
    editionOf: null,
    warnings: [],
    metadata: [],
  };
}
