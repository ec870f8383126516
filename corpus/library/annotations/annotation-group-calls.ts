import type { Result } from '../../model';
import { wording } from '../../wording';
import { failure } from '../failure';
import type { AnnotationChange, AnnotationGroupCalls, ChangedAnnotations } from '../interface';
import { countedTags, type LibrarySuggestions } from '../search/library-suggestions';
import type { LibraryState } from '../state';
import type { StoredAnnotation } from '../store/annotation-rows';
import type { LibraryTopics } from '../topics/library-topics';
import { changeTogether, removeTogether, restoreTogether } from './annotating-together';
import { editedContent } from './edited-content';

const byPinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });

/** What a library answers about several annotations at once, and about their tags. */
export function annotationGroupCalls(
  state: LibraryState,
  topics: LibraryTopics,
  suggestions: LibrarySuggestions,
): AnnotationGroupCalls {
  const change = (ids: readonly string[], changeOf: (before: StoredAnnotation) => AnnotationChange) =>
    changeTogether(state, ids, changeOf, (topicId) => topics.has(topicId));
  const retag = (tag: string, tagsOf: (tags: readonly string[]) => readonly string[]): Result<ChangedAnnotations> => {
    const tagged = state.fresh().annotations.filter(({ tags }) => tags.includes(tag));
    if (tagged.length === 0) return failure('not-found', wording.annotate.tagMissing(tag));
    return change(
      tagged.map(({ id }) => id),
      ({ tags }) => ({ tags: tagsOf(tags) }),
    );
  };
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
    renameTag(tag, to) {
      const name = to.trim();
      if (name === '') return failure('annotation-invalid', wording.annotate.tagEmpty);
      return retag(tag, (tags) => tags.map((one) => (one === tag ? name : one)));
    },
    removeTag: (tag) => retag(tag, (tags) => tags.filter((one) => one !== tag)),
  };
}
