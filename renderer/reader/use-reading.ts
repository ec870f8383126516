import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Annotation, Passage, ReadableText } from '../../electron/contract';
import { call } from '../api';
import { type Loaded, useLoaded } from '../app/use-loaded';
import { afterEvent, onAnnotationsChanged } from './annotation-events';

/** A text being read, with its annotations as they are now. */
export interface Reading extends ReadableText {
  /** In the order of the text; those that were not placed come last. */
  readonly annotations: readonly Annotation[];
}

/** Loads a text and follows what happens to its annotations. */
export function useReading(textId: string): Loaded<Reading> {
  const load = useCallback(async () => {
    const result = await call('readText', textId);
    if (!result.ok) throw new Error(result.failure.message);
    return result.value;
  }, [textId]);
  const loaded = useLoaded(load);
  const text = loaded.state === 'ready' ? loaded.value : null;
  const [live, setLive] = useState<{ readonly of: ReadableText; readonly annotations: readonly Annotation[] } | null>(
    null,
  );
  useEffect(() => {
    if (text === null) return;
    return onAnnotationsChanged(({ kind, annotations }) => {
      const own = annotations.filter(({ textId: id }) => id === text.text.id);
      if (own.length === 0) return;
      setLive((now) => ({
        of: text,
        annotations: afterEvent(now?.of === text ? now.annotations : text.annotations, { kind, annotations: own }),
      }));
    });
  }, [text]);
  const annotations = live !== null && live.of === text ? live.annotations : text?.annotations;
  return useMemo(() => {
    if (loaded.state !== 'ready') return loaded;
    const ordered = inTextOrder(annotations ?? [], loaded.value.passages);
    return { ...loaded, value: { ...loaded.value, annotations: ordered } };
  }, [loaded, annotations]);
}

/** Sorts annotations as they stand in the text; those that are not placed last. */
function inTextOrder(
  annotations: readonly Annotation[],
  passages: readonly Pick<Passage, 'id' | 'order'>[],
): readonly Annotation[] {
  const orders = new Map(passages.map(({ id, order }) => [id, order]));
  const orderOf = (annotation: Annotation) =>
    annotation.placement === 'unplaced'
      ? Number.MAX_SAFE_INTEGER
      : (orders.get(annotation.passageId) ?? Number.MAX_SAFE_INTEGER);
  return [...annotations].sort((a, b) => orderOf(a) - orderOf(b) || a.start - b.start || a.end - b.end);
}
