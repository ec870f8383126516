import { wording } from '../wording';
import type { Collection, CollectionEntry } from './collection';
import type { Block, StudyDocument } from './document';
import type { Excerpt } from './excerpt';
import { type ExcerptSource, gatheredExcerpt } from './excerpt-block';
import { heading } from './numbered-heading';
import { printedDate } from './printed-date';

export interface CollectionReportInput {
  readonly collection: Pick<Collection, 'title' | 'entries'>;
  readonly sourceOf: (excerpt: Excerpt) => ExcerptSource;
  /** Local calendar day, `2026-11-23`. */
  readonly today: string;
}

/** A 摘编 as a person ordered it, under its own headings; excerpts are numbered through. */
export function buildCollectionReport({ collection, sourceOf, today }: CollectionReportInput): StudyDocument {
  const { title, entries } = collection;
  const blocks = blocksOf(entries, sourceOf);
  const date = printedDate(today);
  const itemCount = blocks.filter(({ kind }) => kind === 'excerpt').length;
  return {
    title,
    subtitle: wording.export.summary(itemCount, date),
    date,
    itemCount,
    blocks,
    signature: null,
    attachments: [],
  };
}

function blocksOf(entries: readonly CollectionEntry[], sourceOf: CollectionReportInput['sourceOf']): readonly Block[] {
  let headings = 0;
  let excerpts = 0;
  return entries.map((entry): Block => {
    if (entry.kind === 'excerpt') {
      excerpts += 1;
      return gatheredExcerpt(entry.excerpt, sourceOf(entry.excerpt), excerpts);
    }
    headings += 1;
    // One that a person numbered gets no second number.
    const isNumbered = /^[一二三四五六七八九十百]+、/u.test(entry.title);
    return isNumbered ? { kind: 'heading', level: 1, text: entry.title } : heading(1, headings, entry.title);
  });
}
