import type { Excerpt } from './excerpt';

/** What stands in a 摘编 or under 原文摘编 of a 学习会, in order. */
export type CollectionEntry =
  | { readonly kind: 'heading'; readonly id: string; readonly title: string }
  | { readonly kind: 'excerpt'; readonly excerpt: Excerpt };

/** 摘编 */
export interface Collection {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly CollectionEntry[];
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

export function entryId(entry: CollectionEntry): string {
  return entry.kind === 'heading' ? entry.id : entry.excerpt.id;
}

export function excerptsOf(entries: readonly CollectionEntry[]): readonly Excerpt[] {
  return entries.flatMap((entry) => (entry.kind === 'excerpt' ? entry.excerpt : []));
}
