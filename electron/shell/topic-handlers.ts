import type { Result } from '../../corpus/model';
import type { PassedOver, TopicDecisionChange, TopicEditing } from '../contract';
import type { LibraryClient } from '../library-client';
import type { Tell } from './importing';

/**
 * Calls that change topics: every part of the window that shows them is told to read them again.
 * `updateTopics` has the texts assigned to a new guideline, and tells when that is done.
 */
export function topicHandlers(library: Pick<LibraryClient, 'call'>, tell: Tell, updateTopics: () => void) {
  const told = async <Value>(asked: Promise<Result<Value>>): Promise<Result<Value>> => {
    const result = await asked;
    if (result.ok) tell('libraryChanged', { reason: 'topics-edited' });
    return result;
  };
  return {
    setGuideline: async (textId: string, isGuideline: boolean) => {
      const result = await told(library.call('setGuideline', textId, isGuideline));
      if (result.ok) updateTopics();
      return result;
    },
    passOver: (change: PassedOver) => told(library.call('passOver', change)),
    editTopics: (change: TopicEditing) => told(library.call('editTopics', change)),
    takeBackTopicEdit: (number: number) => told(library.call('takeBackTopicEdit', number)),
    decideTopic: (change: TopicDecisionChange) => told(library.call('decideTopic', change)),
  };
}
