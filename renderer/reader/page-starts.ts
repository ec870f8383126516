import type { ReadableText } from '../../electron/contract';

/** The labels of pages by the passage that is the first to begin on each. */
export function pageStartsOf({
  passages,
  pages,
}: Pick<ReadableText, 'passages' | 'pages'>): ReadonlyMap<string, string> {
  const starts = new Map<string, string>();
  let last: string | undefined;
  for (const { id } of passages) {
    const page = pages[id];
    if (page !== undefined && page !== last) starts.set(id, page);
    last = page;
  }
  return starts;
}
