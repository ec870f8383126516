import type { AnnotationEntry } from '../../electron/contract';
import { call } from '../api';

/** Topic ids by annotation id: those the person chose, else those of the passage, as in every export. */
export async function topicsOfAnnotations(
  entries: readonly AnnotationEntry[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const annotations = entries.map((entry) => entry.annotation);
  const textIds = new Set(annotations.filter(({ topicIds }) => topicIds.length === 0).map(({ textId }) => textId));
  const texts = await Promise.all([...textIds].map(async (id) => [id, await call('readText', id)] as const));
  const ofPassages = new Map(texts.map(([id, read]) => [id, read.ok ? read.value.topicIds : {}]));
  return new Map(
    annotations.map(({ id, textId, passageId, topicIds }) => [
      id,
      topicIds.length > 0 ? topicIds : (ofPassages.get(textId)?.[passageId] ?? []),
    ]),
  );
}
