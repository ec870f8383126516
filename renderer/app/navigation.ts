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

/** Two editions to show side by side. */
export interface ComparisonTarget {
  readonly textId: string;
  /** Absent: the main edition, or the first other one. */
  readonly otherId?: string;
}

/** What the window shows. The screens keep the rest of their state in stores of their own. */
export type Place =
  | { readonly screen: 'search' }
  | {
      readonly screen: 'texts';
      readonly target?: PassageTarget;
      readonly comparison?: ComparisonTarget;
      readonly tidying?: { readonly textId: string };
    }
  | { readonly screen: 'topics'; readonly topicId?: string; readonly textId?: string }
  | { readonly screen: 'annotations'; readonly filter?: AnnotationFilter }
  | { readonly screen: 'collections' }
  | { readonly screen: 'sessions' }
  | { readonly screen: 'check' }
  | { readonly screen: 'settings'; readonly section?: 'synonyms' | 'shortcuts' | 'about' };

export type ScreenName = Place['screen'];

const place = createStore<Place>({ screen: 'search' });

/** What the window shows now. */
export function usePlace(): Place {
  return useStore(place);
}

/** Shows a screen. */
export function open(next: Place): void {
  place.set(next);
}

/** Shows a passage where texts are read, scrolled to and lit. */
export function openPassage(target: PassageTarget): void {
  open({ screen: 'texts', target });
}
