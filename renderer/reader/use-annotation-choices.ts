import { useMemo } from 'react';
import type { TopicGroup } from '../../electron/contract';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';

/** The topics of the library, which an annotation can be put under. */
export interface AnnotationChoices {
  readonly groups: readonly TopicGroup[];
  readonly topicTitle: (topicId: string) => string;
}

const loadGroups = () => call('topics');

/** Loads the topics. */
export function useAnnotationChoices(): AnnotationChoices {
  const groups = useLoaded(loadGroups);
  return useMemo(() => {
    const all = groups.state === 'ready' ? groups.value : [];
    const titles = new Map(all.flatMap(({ topics }) => topics.map(({ id, title }) => [id, title] as const)));
    return { groups: all, topicTitle: (topicId) => titles.get(topicId) ?? '' };
  }, [groups]);
}
