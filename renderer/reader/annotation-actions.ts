import { wording } from '../../corpus/wording';
import type { Annotation, AnnotationChange, AnnotationDraft, Result } from '../../electron/contract';
import { call } from '../api';
import { showSaved } from '../app/status';
import { stepBackOrForth } from '../app/use-app-commands';
import { attempt } from '../attempt';
import { expectValue } from '../loaded-view';
import { showToast } from '../ui/toast';
import { undoStack } from '../undo';
import { clockTime } from './clock-time';

const words = wording.window.reader;

export type AnnotationEvent =
  | { readonly kind: 'put'; readonly annotation: Annotation }
  | { readonly kind: 'gone'; readonly annotation: Annotation };

const listeners = new Set<(event: AnnotationEvent) => void>();

/** Tells what this window did to annotations, once it is safe; answers with the function that stops. */
export function onAnnotationsChanged(listener: (event: AnnotationEvent) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** A list of annotations as it is after an event; new ones come last. */
export function afterEvent(annotations: readonly Annotation[], event: AnnotationEvent): readonly Annotation[] {
  const { id } = event.annotation;
  if (event.kind === 'gone') return annotations.filter((annotation) => annotation.id !== id);
  return annotations.some((annotation) => annotation.id === id)
    ? annotations.map((annotation) => (annotation.id === id ? event.annotation : annotation))
    : [...annotations, event.annotation];
}

function tell(kind: AnnotationEvent['kind'], annotation: Annotation): Annotation {
  showSaved(words.savedAt(clockTime(annotation.updatedAt)));
  for (const listener of [...listeners]) listener({ kind, annotation });
  return annotation;
}

/** Answers with the annotation as it was when it went. */
async function remove({ id }: Annotation): Promise<Annotation> {
  return tell('gone', expectValue(await call('removeAnnotation', id)));
}

async function restore(annotation: Annotation): Promise<Annotation> {
  return tell('put', expectValue(await call('restoreAnnotation', annotation)));
}

/** Does the same to each, one after the other, as the library does one thing at a time. */
async function each(
  annotations: readonly Annotation[],
  act: (annotation: Annotation) => Promise<Annotation>,
): Promise<readonly Annotation[]> {
  const done: Annotation[] = [];
  for (const annotation of annotations) done.push(await act(annotation));
  return done;
}

async function change(id: string, to: AnnotationChange): Promise<void> {
  tell('put', expectValue(await call('changeAnnotation', id, to)));
}

/** Makes one annotation a draft, as one step that can be undone; answers with those that are safe. */
export async function createAnnotations(drafts: readonly AnnotationDraft[]): Promise<readonly Annotation[]> {
  const created: Annotation[] = [];
  await attempt(async () => {
    for (const draft of drafts) created.push(tell('put', expectValue(await call('annotate', draft))));
  });
  if (created.length > 0) addRemovable(words.steps.create, created);
  return created;
}

/** Makes what a file brought one step that can be undone, and says what came in. */
export function recordImported(annotations: readonly Annotation[]): void {
  const { step, taken } = wording.window.annotationFile;
  if (annotations.length === 0) return;
  addRemovable(step, annotations);
  showToast({
    message: taken(annotations.length),
    action: { label: wording.window.app.undo, run: () => void stepBackOrForth('undo') },
  });
}

/** A step that made annotations: undone, they go; redone, they are back as they were. */
function addRemovable(label: string, made: readonly Annotation[]): void {
  let latest = made;
  undoStack.add({
    label,
    undo: async () => {
      latest = await each(latest, remove);
    },
    redo: async () => {
      latest = await each(latest, restore);
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
    tell('put', expectValue(await call('moveAnnotation', annotation.id, { passageId, start, end })));
  };
  if (!(await attempt(place))) return;
  undoStack.add({
    label: words.steps.place,
    undo: async () => {
      await restore(annotation);
    },
    redo: place,
  });
  showToast({
    message: words.placed,
    action: { label: wording.window.app.undo, run: () => void stepBackOrForth('undo') },
  });
}

/** Deletes annotations as one step, and offers 撤销. */
export async function deleteAnnotations(annotations: readonly Annotation[]): Promise<void> {
  const gone: Annotation[] = [];
  await attempt(async () => {
    for (const annotation of annotations) gone.push(await remove(annotation));
  });
  if (gone.length === 0) return;
  undoStack.add({
    label: words.steps.remove,
    undo: async () => {
      await each(gone, restore);
    },
    redo: async () => {
      await each(gone, remove);
    },
  });
  showToast({
    message: words.removed(gone.length),
    action: { label: wording.window.app.undo, run: () => void stepBackOrForth('undo') },
  });
}

/** Saves a note as it stands while it is being written; the failure is the editor's to show. Answers with when. */
export async function saveNote(id: string, note: string): Promise<Result<string>> {
  const result = await call('changeAnnotation', id, { note });
  return result.ok ? { ok: true, value: tell('put', result.value).updatedAt } : result;
}

/** Makes the writing of a note, from taking it up to leaving it, one step that can be undone. */
export function recordNote(id: string, from: string, to: string): void {
  undoStack.add({
    label: words.steps.note,
    undo: () => change(id, { note: from }),
    redo: () => change(id, { note: to }),
  });
}
