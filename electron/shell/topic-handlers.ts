import type { Result } from '../../corpus/model';
import type { TopicDecisionChange } from '../contract';
import type { LibraryClient } from '../library-client';
import type { Tell } from './importing';

/** Calls that change topics: every part of the window that shows them is told to read them again. */
export function topicHandlers(library: Pick<LibraryClient, 'call'>, tell: Tell) {
  const told = async <Value>(asked: Promise<Result<Value>>): Promise<Result<Value>> => {
    const result = await asked;
    if (result.ok) tell('libraryChanged', { reason: 'topics-edited' });
    return result;
  };
  return {
    decideTopic: (change: TopicDecisionChange) => told(library.call('decideTopic', change)),
  };
}
