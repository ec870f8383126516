import { useLayoutEffect } from 'react';
import type { AnnotationFilter } from '../../electron/contract';
import type { PassageTarget, Place } from '../app/navigation';
import { createStore, useStore } from '../app/store';

export type Grouping = 'text' | 'topic';

/** What the annotations screen shows; it stays when another screen comes in front. */
export interface AnnotationsView {
  readonly filter: AnnotationFilter;
  readonly grouping: Grouping;
  /** A passage that is read in place of the list. */
  readonly reading: PassageTarget | null;
  /** The passage that was read, until the list is back where it stood. */
  readonly returnTo: PassageTarget | null;
}

const view = createStore<AnnotationsView>({ filter: {}, grouping: 'text', reading: null, returnTo: null });

export function changeAnnotationsView(change: Partial<AnnotationsView>): void {
  view.update((now) => ({ ...now, ...change }));
}

/** The view as it was left, after what `place` asks for. */
export function useAnnotationsView(place: Extract<Place, { screen: 'annotations' }>): AnnotationsView {
  useLayoutEffect(() => {
    if (place.filter !== undefined) changeAnnotationsView({ filter: place.filter, reading: null });
  }, [place]);
  return useStore(view);
}
