import type { AnnotationChange, AnnotationEdit } from '../interface';
import type { StoredAnnotation } from '../store/annotation-rows';

/** What an edit of several annotations means for one of them; topics that were merged are told by what they are now. */
export function editedContent(
  { tags, topicIds }: Pick<StoredAnnotation, 'tags' | 'topicIds'>,
  { color, addedTags = [], removedTags = [], addedTopicIds = [], removedTopicIds = [] }: AnnotationEdit,
  currentTopicId: (topicId: string) => string,
): AnnotationChange {
  const isStaying = (topicId: string) =>
    !removedTopicIds.includes(topicId) && !removedTopicIds.includes(currentTopicId(topicId));
  const isNew = (topicId: string) => !topicIds.some((one) => one === topicId || currentTopicId(one) === topicId);
  return {
    ...(color === undefined ? {} : { color }),
    tags: [...tags.filter((tag) => !removedTags.includes(tag)), ...addedTags],
    topicIds: [...topicIds.filter(isStaying), ...addedTopicIds.filter(isNew)],
  };
}
