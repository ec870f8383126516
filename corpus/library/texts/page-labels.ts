import type { PageStart } from '../../ingest/formats/converted-source';
import type { Passage } from '../../model';

/** The label of the page on which a passage begins; null where its source has no pages. `pages` ascend. */
export function pageLabelOf(pages: readonly PageStart[], { source }: Pick<Passage, 'source'>): string | null {
  const start = source.spans[0]?.[0] ?? 0;
  return pages.findLast((page) => page.start <= start)?.label ?? null;
}
