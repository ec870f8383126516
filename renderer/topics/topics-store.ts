import { useLayoutEffect } from 'react';
import type { PassageTarget, Place } from '../app/navigation';
import { createStore, useStore } from '../app/store';

export type Arrangement = 'relevance' | 'text' | 'annotations';

/** What the topics screen shows; it stays when another screen comes in front. */
export interface TopicsView {
  readonly topicId: string | null;
  /** Only the passages of this text. */
  readonly textId: string | null;
  readonly arrangement: Arrangement;
  /** The passages of no topic are gone through, in place of a topic. */
  readonly isTriage: boolean;
  /** A passage that is read in place of the list. */
  readonly reading: PassageTarget | null;
  /** The passage that was read, until the list is back where it stood. */
  readonly returnTo: PassageTarget | null;
}

const view = createStore<TopicsView>({
  topicId: null,
  textId: null,
  arrangement: 'relevance',
  isTriage: false,
  reading: null,
  returnTo: null,
});

export function changeTopicsView(change: Partial<TopicsView>): void {
  view.update((now) => ({ ...now, ...change }));
}

/** The view as it was left, after what `place` asks for. */
export function useTopicsView(place: Extract<Place, { screen: 'topics' }>): TopicsView {
  // Before the first paint, so that nothing of the topic left behind flashes up.
  useLayoutEffect(() => {
    if (place.topicId !== undefined) showTopic(place.topicId, place.textId ?? null);
  }, [place]);
  return useStore(view);
}

/** Shows a topic's passages, of one text or of all. */
export function showTopic(topicId: string, textId: string | null): void {
  changeTopicsView({ topicId, textId, isTriage: false, reading: null });
}
