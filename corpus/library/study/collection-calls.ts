import type { CollectionCalls } from '../interface';
import type { LibraryState } from '../state';
import * as collections from './collections';

/** What a library answers about 摘编. */
export function collectionCalls(state: LibraryState): CollectionCalls {
  return {
    collections: () => collections.collectionsOf(state.fresh()),
    collection: (id) => collections.readCollection(state.fresh(), id),
    createCollection: (title) => collections.createCollection(state.fresh(), title),
    copyCollection: (id) => collections.copyCollection(state.fresh(), id),
    renameCollection: (id, title) => collections.renameCollection(state.fresh(), id, title),
    removeCollection: (id) => collections.removeCollection(state.fresh(), id),
    restoreCollection: (collection) => collections.restoreCollection(state.fresh(), collection),
    editCollection: (id, edit) => collections.editCollection(state.fresh(), id, edit),
    gather: (id, additions) => collections.gather(state.fresh(), id, additions),
  };
}
