import { randomUUID } from 'node:crypto';
import { isStorable } from '../../checks';
import type { Anchor, Annotation, Passage, Result } from '../../model';
import { wording } from '../../wording';
import { failure } from '../failure';
import type { AnnotationChange, AnnotationDraft } from '../interface';
import { saving } from '../open-store';
import type { LibraryState } from '../state';
import { deleteAnnotation, findAnnotation, type StoredAnnotation, writeAnnotation } from '../store/annotation-rows';
import { describeExactly } from './describe-exactly';
import { haveOwnIds, newLinks } from './linking';
import { place } from './placements';

/** What a person says with an annotation, apart from where it stands. */
export type AnnotationContent = Required<AnnotationChange>;

/** Answers once the annotation is on the disk. Failures: `not-found`, `range-invalid`, `annotation-invalid`. */
export function addAnnotation(
  state: LibraryState,
  draft: AnnotationDraft,
  isTopic: (topicId: string) => boolean,
): Result<Annotation> {
  const passage = state.catalogue.passage(draft.passageId);
  if (passage === undefined) return failure('not-found', wording.annotate.passageMissing(draft.passageId));
  const anchor = describeExactly(passage, draft.start, draft.end);
  if (!anchor.ok) return anchor;
  const further = furtherOf(state, passage, draft.further ?? []);
  if (!further.ok) return further;
  const links = newLinks(state, draft.links ?? []);
  if (!links.ok) return links;
  const { color = 'yellow', note = '', tags = [], topicIds = [] } = draft;
  const content = tidy({ color, note, tags, topicIds }, isTopic);
  if (!content.ok) return content;
  const now = new Date().toISOString();
  return save(state, {
    ...anchor.value,
    ...further.value,
    ...content.value,
    links: links.value,
    id: randomUUID(),
    createdAt: now,
    updatedAt: now,
  });
}

/** In the passages after the first, in their order. */
function furtherOf(
  { catalogue }: LibraryState,
  first: Passage,
  places: NonNullable<AnnotationDraft['further']>,
): Result<Pick<Annotation, 'further'>> {
  const anchors: Anchor[] = [];
  let { order } = first;
  for (const { passageId, start, end } of places) {
    const passage = catalogue.passage(passageId);
    if (passage === undefined) return failure('not-found', wording.annotate.passageMissing(passageId));
    if (passage.textId !== first.textId || passage.order <= order) {
      return failure('range-invalid', wording.annotate.furtherElsewhere);
    }
    const anchor = describeExactly(passage, start, end);
    if (!anchor.ok) return anchor;
    ({ order } = passage);
    anchors.push(anchor.value);
  }
  return { ok: true, value: anchors.length === 0 ? {} : { further: anchors } };
}

/** Failures: `not-found`, `annotation-invalid`. */
export function changeAnnotation(
  state: LibraryState,
  id: string,
  change: AnnotationChange,
  isTopic: (topicId: string) => boolean,
): Result<Annotation> {
  const before = findAnnotation(state.database, id);
  if (before === null) return failure('not-found', wording.annotate.annotationMissing(id));
  const content = changedContent(before, change, isTopic);
  if (!content.ok) return content;
  return save(state, { ...before, ...content.value, updatedAt: new Date().toISOString() });
}

/** What an annotation says after a change. Failures: `not-found` for a topic, `annotation-invalid`. */
export function changedContent(
  before: StoredAnnotation,
  { color = before.color, note = before.note, tags = before.tags, topicIds = before.topicIds }: AnnotationChange,
  isTopic: (topicId: string) => boolean,
): Result<AnnotationContent> {
  // A topic of a text that is no longer a guideline stays until the person takes it away.
  return tidy({ color, note, tags, topicIds }, (topic) => before.topicIds.includes(topic) || isTopic(topic));
}

/** Answers with the annotation as it was. Failure: `not-found`. */
export function removeAnnotation(state: LibraryState, id: string): Result<Annotation> {
  return saving(() => {
    const before = findAnnotation(state.database, id);
    if (before === null || !deleteAnnotation(state.database, id)) {
      return failure('not-found', wording.annotate.annotationMissing(id));
    }
    state.annotationsChanged();
    return { ok: true, value: place(before, state.catalogue) };
  });
}

/** Puts it back as it was; one that is there under its id takes this form. Failure: `annotation-invalid`. */
export function restoreAnnotation(state: LibraryState, annotation: Annotation): Result<Annotation> {
  const stored = storable(annotation);
  return stored.ok ? save(state, stored.value) : stored;
}

/** An annotation from elsewhere as it would be kept. Failure: `annotation-invalid`. */
export function storable(annotation: StoredAnnotation): Result<StoredAnnotation> {
  if (!haveOwnIds(annotation.links ?? [])) return failure('annotation-invalid', wording.annotate.linkedAlready);
  const content = tidy(annotation, () => true);
  return content.ok ? { ok: true, value: { ...annotation, ...content.value } } : content;
}

function tidy(content: AnnotationContent, isTopic: (topicId: string) => boolean): Result<AnnotationContent> {
  if (!isStorable(content.note)) return failure('annotation-invalid', wording.annotate.noteUnstorable);
  const tags = [...new Set(content.tags.map((tag) => tag.trim()))].filter((tag) => tag !== '');
  if (!tags.every(isStorable)) return failure('annotation-invalid', wording.annotate.tagUnstorable);
  const topicIds = [...new Set(content.topicIds)];
  const unknown = topicIds.find((topicId) => !isTopic(topicId));
  if (unknown !== undefined) return failure('not-found', wording.annotate.topicMissing(unknown));
  return { ok: true, value: { color: content.color, note: content.note, tags, topicIds } };
}

function save(state: LibraryState, stored: StoredAnnotation): Result<Annotation> {
  return saving(() => {
    writeAnnotation(state.database, stored);
    state.annotationsChanged();
    return { ok: true, value: place(stored, state.catalogue) };
  });
}
