import type { Annotation } from '../../electron/contract';
import { createStore, useStore } from '../app/store';

/** The annotation for which it is being chosen what it refers to; null while nothing is asked. */
const waiting = createStore<Annotation | null>(null);

export function useWaitingForLink(): Annotation | null {
  return useStore(waiting);
}

/** Asks what an annotation is to refer to. */
export function chooseLink(annotation: Annotation): void {
  waiting.set(annotation);
}

export function stopChoosing(): void {
  waiting.set(null);
}
