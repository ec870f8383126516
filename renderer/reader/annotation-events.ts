import { wording } from '../../corpus/wording';
import type { Annotation } from '../../electron/contract';
import { showSaved } from '../app/status';
import { clockTime } from './clock-time';

/** What this window did to annotations: made or changed them, or took them away. */
export interface AnnotationEvent {
  readonly kind: 'put' | 'gone';
  readonly annotations: readonly Annotation[];
}

const listeners = new Set<(event: AnnotationEvent) => void>();

/** Tells what this window did to annotations, once it is safe; answers with the function that stops. */
export function onAnnotationsChanged(listener: (event: AnnotationEvent) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** To be called once the library has answered that they are safe. */
export function tellAnnotations(kind: AnnotationEvent['kind'], annotations: readonly Annotation[]): void {
  if (annotations.length === 0) return;
  showSaved(wording.window.reader.savedAt(clockTime(new Date().toISOString())));
  for (const listener of [...listeners]) listener({ kind, annotations });
}

/** A list of annotations as it is after an event; new ones come last. */
export function afterEvent(
  before: readonly Annotation[],
  { kind, annotations }: AnnotationEvent,
): readonly Annotation[] {
  const changed = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  if (kind === 'gone') return before.filter(({ id }) => !changed.has(id));
  const known = new Set(before.map(({ id }) => id));
  return [
    ...before.map((annotation) => changed.get(annotation.id) ?? annotation),
    ...annotations.filter(({ id }) => !known.has(id)),
  ];
}
