import type { AnnotationFilter, Range } from '../../electron/contract';
import { createStore, useStore } from './store';

/** A passage to open in the reader, and the characters in it to light. */
export interface PassageTarget {
  readonly textId: string;
  /** Absent: the beginning of the text. */
  readonly passageId?: string;
  /** In the passage's `text`. */
  readonly ranges?: readonly Range[];
}

/** What the window shows. The screens keep the rest of their state in stores of their own. */
export type Place =
  | { readonly screen: 'search' }
  | { readonly screen: 'texts'; readonly target?: PassageTarget }
  | { readonly screen: 'topics'; readonly topicId?: string; readonly textId?: string }
  | { readonly screen: 'annotations'; readonly filter?: AnnotationFilter }
  | { readonly screen: 'settings'; readonly section?: 'shortcuts' | 'about' };

export type ScreenName = Place['screen'];

interface Route {
  readonly place: Place;
  /** Where 返回 leads, the latest last. */
  readonly before: readonly Place[];
}

/** More steps back than a person remembers. */
const keptSteps = 50;

const route = createStore<Route>({ place: { screen: 'search' }, before: [] });

export function usePlace(): Place {
  return useStore(route).place;
}

export function useCanGoBack(): boolean {
  return useStore(route).before.length > 0;
}

/** Shows a screen; the one shown before can be returned to. */
export function open(place: Place): void {
  route.update(({ place: current, before }) => ({ place, before: [...before, current].slice(-keptSteps) }));
}

/** Shows a passage where texts are read, scrolled to and lit. */
export function openPassage(target: PassageTarget): void {
  open({ screen: 'texts', target });
}

/** Returns to what was shown before. */
export function goBack(): void {
  route.update((now) => {
    const last = now.before.at(-1);
    return last === undefined ? now : { place: last, before: now.before.slice(0, -1) };
  });
}
