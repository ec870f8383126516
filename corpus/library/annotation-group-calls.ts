import { changeTogether, removeTogether, restoreTogether } from './annotating-together';
import { editedContent } from './edited-content';
import type { AnnotationChange, AnnotationGroupCalls } from './interface';
import { countedTags, type LibrarySuggestions } from './library-suggestions';
import type { LibraryTopics } from './library-topics';
import type { LibraryState } from './state';
import type { StoredAnnotation } from './store/annotation-rows';

const byPinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });

/** What a library answers about several annotations at once, and about their tags. */
export function annotationGroupCalls(
  state: LibraryState,
  topics: LibraryTopics,
  suggestions: LibrarySuggestions,
): AnnotationGroupCalls {
  const change = (ids: readonly string[], changeOf: (before: StoredAnnotation) => AnnotationChange) =>
    changeTogether(state, ids, changeOf, (topicId) => topics.has(topicId));
  return {
    editAnnotations(ids, edit) {
      state.refresh();
      return change(ids, (before) => editedContent(before, edit, (topicId) => topics.current(topicId)));
    },
    changeAnnotations(changes) {
      state.refresh();
      const changeById = new Map(changes.map((one) => [one.id, one.change]));
      return change([...changeById.keys()], ({ id }) => changeById.get(id) ?? {});
    },
    removeAnnotations: (ids) => removeTogether(state.fresh(), ids),
    restoreAnnotations: (annotations) => restoreTogether(state.fresh(), annotations),
    tags(typed = '') {
      state.refresh();
      if (typed.trim() !== '') return suggestions.suggestTags(typed).map(({ term, count }) => ({ tag: term, count }));
      const counts = Array.from(countedTags(state.annotations), ([tag, count]) => ({ tag, count }));
      return counts.sort((one, other) => byPinyin.compare(one.tag, other.tag));
    },
  };
}
