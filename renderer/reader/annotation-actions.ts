import { wording } from '../../corpus/wording';
import type { Annotation, AnnotationChange, AnnotationDraft, Result } from '../../electron/contract';
import { call } from '../api';
import { showUndoable } from '../app/show-undoable';
import { attempt } from '../attempt';
import { expectValue } from '../loaded-view';
import { undoStack } from '../undo';
import { type AnnotationEvent, tellAnnotations } from './annotation-events';

const words = wording.window.reader;

function tellOne(kind: AnnotationEvent['kind'], annotation: Annotation): Annotation {
  tellAnnotations(kind, [annotation]);
  return annotation;
}

async function restore(annotation: Annotation): Promise<Annotation> {
  return tellOne('put', expectValue(await call('restoreAnnotation', annotation)));
}

async function change(id: string, to: AnnotationChange): Promise<void> {
  tellOne('put', expectValue(await call('changeAnnotation', id, to)));
}

/** Makes an annotation, as a step that can be undone; null where it is not safe. */
export async function createAnnotation(draft: AnnotationDraft): Promise<Annotation | null> {
  let created: Annotation | null = null;
  await attempt(async () => {
    created = tellOne('put', expectValue(await call('annotate', draft)));
  });
  if (created !== null) addRemovable(words.steps.create, [created]);
  return created;
}

/** Makes what a file brought one step that can be undone, and says what came in. */
export function recordImported(annotations: readonly Annotation[]): void {
  const { step, taken } = wording.window.annotationFile;
  if (annotations.length === 0) return;
  addRemovable(step, annotations);
  showUndoable(taken(annotations.length));
}

/** A step that made annotations: undone, they go; redone, they are back as they were. */
function addRemovable(label: string, made: readonly Annotation[]): void {
  let latest = made;
  undoStack.add({
    label,
    undo: async () => {
      const ids = latest.map(({ id }) => id);
      latest = expectValue(await call('removeAnnotations', ids));
      tellAnnotations('gone', latest);
    },
    redo: async () => {
      latest = expectValue(await call('restoreAnnotations', latest));
      tellAnnotations('put', latest);
    },
  });
}

/** Changes colour, tags or topics as one step that can be undone. */
export async function changeAnnotation(annotation: Annotation, to: AnnotationChange, label: string): Promise<void> {
  const before: AnnotationChange = {
    ...(to.color === undefined ? {} : { color: annotation.color }),
    ...(to.note === undefined ? {} : { note: annotation.note }),
    ...(to.tags === undefined ? {} : { tags: annotation.tags }),
    ...(to.topicIds === undefined ? {} : { topicIds: annotation.topicIds }),
  };
  if (await attempt(() => change(annotation.id, to))) {
    undoStack.add({
      label,
      undo: () => change(annotation.id, before),
      redo: () => change(annotation.id, to),
    });
  }
}

/** Puts a lost annotation on other words, as one step that can be undone. */
export async function placeAnnotation(
  annotation: Annotation,
  to: Pick<AnnotationDraft, 'passageId' | 'start' | 'end'>,
): Promise<void> {
  const place = async () => {
    const { passageId, start, end } = to;
    tellOne('put', expectValue(await call('moveAnnotation', annotation.id, { passageId, start, end })));
  };
  if (!(await attempt(place))) return;
  undoStack.add({
    label: words.steps.place,
    undo: async () => {
      await restore(annotation);
    },
    redo: place,
  });
  showUndoable(words.placed);
}

/** Saves a note as it stands while it is being written; the failure is the editor's to show. Answers with when. */
export async function saveNote(id: string, note: string): Promise<Result<string>> {
  const result = await call('changeAnnotation', id, { note });
  return result.ok ? { ok: true, value: tellOne('put', result.value).updatedAt } : result;
}

/** Makes the writing of a note, from taking it up to leaving it, one step that can be undone. */
export function recordNote(id: string, from: string, to: string): void {
  undoStack.add({
    label: words.steps.note,
    undo: () => change(id, { note: from }),
    redo: () => change(id, { note: to }),
  });
}
