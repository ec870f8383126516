import type { TopicCalls } from '../interface';
import type { LibraryState } from '../state';
import { chooseGuideline } from './choose-guideline';
import { editTopics, takeBackTopicEdit } from './edit-topics';
import type { LibraryTopics } from './library-topics';
import { passOver, triageOf } from './triage';

/** What a library answers about 主题. */
export function topicCalls(state: LibraryState, topics: LibraryTopics): TopicCalls {
  const fresh = (): LibraryTopics => {
    state.refresh();
    return topics;
  };
  return {
    topics: () => fresh().groups(),
    topic: (topicId) => fresh().page(topicId),
    topicCounts: (guidelineId) => fresh().counts(guidelineId),
    decideTopic: (change) => fresh().decide(change),
    triage: (request) => triageOf(state.fresh(), topics, request),
    passOver: (change) => passOver(state.fresh(), change),
    setGuideline: (textId, isGuideline) => chooseGuideline(state.fresh(), textId, isGuideline),
    editTopics: (change) => editTopics(state.fresh(), topics.groups(), change),
    takeBackTopicEdit: (number) => takeBackTopicEdit(state.fresh(), number),
  };
}
