import { useEffect } from 'react';
import { type Loaded, useLoaded } from '../app/use-loaded';
import { onAnnotationsChanged } from '../reader/annotation-events';
import { useKept } from '../use-kept';

/**
 * Loads what is made of annotations, and again whenever one of them changes; what was loaded stays until the new is there.
 * `load` must keep its identity while it means the same.
 */
export function useOfAnnotations<Value>(load: () => Promise<Value>): Loaded<Value> {
  const loaded = useKept(useLoaded(load));
  const again = loaded.state === 'loading' ? null : loaded.again;
  useEffect(() => (again === null ? undefined : onAnnotationsChanged(again)), [again]);
  return loaded;
}
