import type { AnnotationCalls } from '../interface';
import type { LibrarySearch } from '../search/library-search';
import type { LibraryState } from '../state';
import { type AnnotationLookup, entryOf, filteredAnnotations } from '../study/entries';
import { addAnnotation, changeAnnotation, removeAnnotation, restoreAnnotation } from './annotating';
import { linkAnnotation, setLinks } from './linking';
import { moveAnnotation, placesFor } from './lost-places';

/** What a library answers about 批注. */
export function annotationCalls(
  state: LibraryState,
  search: Pick<LibrarySearch, 'holding'>,
  lookup: AnnotationLookup,
  isTopic: (topicId: string) => boolean,
): AnnotationCalls {
  return {
    annotations: (filter = {}) =>
      filteredAnnotations(state.fresh(), lookup, filter).map((annotation) => entryOf(state, lookup, annotation)),
    annotate: (draft) => addAnnotation(state.fresh(), draft, isTopic),
    changeAnnotation: (id, change) => changeAnnotation(state.fresh(), id, change, isTopic),
    removeAnnotation: (id) => removeAnnotation(state.fresh(), id),
    placesFor: (annotationId) => placesFor(state.fresh(), search, annotationId),
    moveAnnotation: (id, to) => moveAnnotation(state.fresh(), id, to),
    linkAnnotation: (id, to) => linkAnnotation(state.fresh(), id, to),
    setLinks: (id, links) => setLinks(state.fresh(), id, links),
    restoreAnnotation: (annotation) => restoreAnnotation(state.fresh(), annotation),
  };
}
