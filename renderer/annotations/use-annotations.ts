import { useCallback } from 'react';
import type { AnnotationEntry, AnnotationFilter, TopicGroup } from '../../electron/contract';
import { call } from '../api';
import type { Loaded } from '../app/use-loaded';
import { isFiltering } from './facets';
import { useOfAnnotations } from './use-of-annotations';

/** The annotations that a filter lets through, and what is needed to show and narrow them. */
export interface Annotations {
  readonly all: readonly AnnotationEntry[];
  readonly shown: readonly AnnotationEntry[];
  readonly groups: readonly TopicGroup[];
}

/** Loads annotations, and again whenever one of them changes. `filter` must keep its identity while it is the same. */
export function useAnnotations(filter: AnnotationFilter): Loaded<Annotations> {
  const load = useCallback(async () => {
    const asked = isFiltering(filter) ? call('annotations', filter) : null;
    const [all, shown, groups] = await Promise.all([call('annotations'), asked, call('topics')]);
    return { all, shown: shown ?? all, groups };
  }, [filter]);
  return useOfAnnotations(load);
}
