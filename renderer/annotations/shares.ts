import type { Annotation } from '../../electron/contract';

/** How many of some annotations have a tag or a topic. */
export interface Share {
  readonly id: string;
  readonly count: number;
  readonly isAll: boolean;
}

/** Those that most have first. `idsOf` answers with what one annotation has, each once. */
export function sharesOf(
  annotations: readonly Annotation[],
  idsOf: (annotation: Annotation) => readonly string[],
): readonly Share[] {
  const counts = new Map<string, number>();
  for (const id of annotations.flatMap(idsOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return Array.from(counts, ([id, count]) => ({ id, count, isAll: count === annotations.length })).sort(
    (one, other) => other.count - one.count,
  );
}
