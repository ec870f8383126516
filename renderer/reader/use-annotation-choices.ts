import { useCallback, useEffect, useMemo, useState } from 'react';
import type { TopicGroup } from '../../electron/contract';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { onAnnotationsChanged } from './annotation-actions';

/** What an annotation can be given: the topics of the library, the tags already in use. */
export interface AnnotationChoices {
  readonly groups: readonly TopicGroup[];
  /** Sorted by pinyin. */
  readonly tags: readonly string[];
  readonly topicTitle: (topicId: string) => string;
}

const byPinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });
const loadGroups = () => call('topics');

/** Loads the topics and the tags in use, and follows new tags. */
export function useAnnotationChoices(): AnnotationChoices {
  const loadTags = useCallback(async () => {
    const entries = await call('annotations');
    return new Set(entries.flatMap(({ annotation }) => annotation.tags));
  }, []);
  const groups = useLoaded(loadGroups);
  const inUse = useLoaded(loadTags);
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set());
  useEffect(
    () =>
      onAnnotationsChanged(({ annotation }) => {
        setAdded((now) => (annotation.tags.every((tag) => now.has(tag)) ? now : new Set([...now, ...annotation.tags])));
      }),
    [],
  );
  return useMemo(() => {
    const all = groups.state === 'ready' ? groups.value : [];
    const titles = new Map(all.flatMap(({ topics }) => topics.map(({ id, title }) => [id, title] as const)));
    const tags = new Set([...(inUse.state === 'ready' ? inUse.value : []), ...added]);
    return {
      groups: all,
      tags: [...tags].sort(byPinyin.compare),
      topicTitle: (topicId) => titles.get(topicId) ?? '',
    };
  }, [groups, inUse, added]);
}
