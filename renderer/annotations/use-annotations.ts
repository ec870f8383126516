import { useCallback, useEffect } from 'react';
import type { AnnotationEntry, AnnotationFilter, TopicGroup } from '../../electron/contract';
import { call } from '../api';
import { type Loaded, useLoaded } from '../app/use-loaded';
import { onAnnotationsChanged } from '../reader/annotation-events';
import { useKept } from '../use-kept';
import { isFiltering } from './facets';

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
  const loaded = useKept(useLoaded(load));
  const again = loaded.state === 'loading' ? null : loaded.again;
  useEffect(() => (again === null ? undefined : onAnnotationsChanged(again)), [again]);
  return loaded;
}
