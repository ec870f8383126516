import type { PassageTarget } from '../app/navigation';
import { createStore, useStore } from '../app/store';

/** What the screen of collections shows; it stays when another screen comes in front. */
export interface CollectionsView {
  /** Null: the one that was changed last, or their list where there is room for one pane. */
  readonly collectionId: string | null;
  /** A passage that is read in place of the collection. */
  readonly reading: PassageTarget | null;
  /** The passage that was read, until the collection is back where it stood. */
  readonly returnTo: PassageTarget | null;
}

const view = createStore<CollectionsView>({ collectionId: null, reading: null, returnTo: null });

export function changeCollectionsView(change: Partial<CollectionsView>): void {
  view.update((now) => ({ ...now, ...change }));
}

export function useCollectionsView(): CollectionsView {
  return useStore(view);
}
