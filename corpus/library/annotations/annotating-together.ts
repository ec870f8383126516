/** Several annotations written in one transaction: all of them, or none. */
import type { Annotation, Result } from '../../model';
import { wording } from '../../wording';
import { failure } from '../failure';
import type { AnnotationChange, ChangedAnnotations, NamedAnnotationChange } from '../interface';
import { saving } from '../open-store';
import type { LibraryState } from '../state';
import { deleteAnnotation, findAnnotation, type StoredAnnotation, writeAnnotation } from '../store/annotation-rows';
import { inTransaction } from '../store/database';
import { type AnnotationContent, changedContent, storable } from './annotating';
import { place } from './placements';

/** Failures: `not-found`, `annotation-invalid`. */
export function changeTogether(
  state: LibraryState,
  ids: readonly string[],
  changeOf: (before: StoredAnnotation) => AnnotationChange,
  isTopic: (topicId: string) => boolean,
): Result<ChangedAnnotations> {
  const found = findAll(state, ids);
  if (!found.ok) return found;
  const updatedAt = new Date().toISOString();
  const changed: StoredAnnotation[] = [];
  const before: NamedAnnotationChange[] = [];
  for (const stored of found.value) {
    const content = changedContent(stored, changeOf(stored), isTopic);
    if (!content.ok) return content;
    const change = whatDiffers(stored, content.value);
    if (Object.keys(change).length === 0) continue;
    changed.push({ ...stored, ...content.value, updatedAt });
    before.push({ id: stored.id, change });
  }
  return write(state, () => {
    for (const stored of changed) writeAnnotation(state.database, stored);
    return { annotations: changed.map((stored) => place(stored, state.catalogue)), before };
  });
}

/** Answers with the annotations as they were. Failure: `not-found`. */
export function removeTogether(state: LibraryState, ids: readonly string[]): Result<readonly Annotation[]> {
  const found = findAll(state, ids);
  if (!found.ok) return found;
  return write(state, () => {
    for (const { id } of found.value) deleteAnnotation(state.database, id);
    return found.value.map((stored) => place(stored, state.catalogue));
  });
}

/** Puts them back as they were, under their own ids. Failure: `annotation-invalid`. */
export function restoreTogether(
  state: LibraryState,
  annotations: readonly Annotation[],
): Result<readonly Annotation[]> {
  const restored: StoredAnnotation[] = [];
  for (const annotation of annotations) {
    const stored = storable(annotation);
    if (!stored.ok) return stored;
    restored.push(stored.value);
  }
  return write(state, () => {
    for (const stored of restored) writeAnnotation(state.database, stored);
    return restored.map((stored) => place(stored, state.catalogue));
  });
}

function findAll({ database }: LibraryState, ids: readonly string[]): Result<readonly StoredAnnotation[]> {
  const found: StoredAnnotation[] = [];
  for (const id of new Set(ids)) {
    const stored = findAnnotation(database, id);
    if (stored === null) return failure('not-found', wording.annotate.annotationMissing(id));
    found.push(stored);
  }
  return { ok: true, value: found };
}

/** Of what was said before, that which is said otherwise now. */
function whatDiffers(before: AnnotationContent, now: AnnotationContent): AnnotationChange {
  return {
    ...(before.color === now.color ? {} : { color: before.color }),
    ...(before.note === now.note ? {} : { note: before.note }),
    ...(isSameList(before.tags, now.tags) ? {} : { tags: before.tags }),
    ...(isSameList(before.topicIds, now.topicIds) ? {} : { topicIds: before.topicIds }),
  };
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

function write<T>(state: LibraryState, work: () => T): Result<T> {
  return saving(() => {
    const value = inTransaction(state.database, work);
    state.annotationsChanged();
    return { ok: true, value };
  });
}
