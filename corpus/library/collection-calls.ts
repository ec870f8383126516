import * as collections from './collections';
import type { CollectionCalls } from './interface';
import type { LibraryState } from './state';

/** What a library answers about 摘编. */
export function collectionCalls(state: LibraryState): CollectionCalls {
  const fresh = (): LibraryState => {
    state.refresh();
    return state;
  };
  return {
    collections: () => collections.collectionsOf(fresh()),
    collection: (id) => collections.readCollection(fresh(), id),
    createCollection: (title) => collections.createCollection(fresh(), title),
    copyCollection: (id) => collections.copyCollection(fresh(), id),
    renameCollection: (id, title) => collections.renameCollection(fresh(), id, title),
    removeCollection: (id) => collections.removeCollection(fresh(), id),
    restoreCollection: (collection) => collections.restoreCollection(fresh(), collection),
    editCollection: (id, edit) => collections.editCollection(fresh(), id, edit),
    gather: (id, additions) => collections.gather(fresh(), id, additions),
  };
}
