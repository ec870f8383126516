import type { Report, ReportItem } from '../study/report';
import { wording } from '../wording';

/** What stands under a quotation in the documents that people read, in this order. */
export interface ItemLines {
  readonly source: string;
  /** One a paragraph; none when there is no note. */
  readonly note: readonly string[];
  readonly details: readonly string[];
  readonly remarks: readonly string[];
}

/** A topic is named only where the section it stands in does not say it all. */
export function itemLines(item: ReportItem, groupBy: Report['groupBy']): ItemLines {
  const topics = groupBy === 'topic' && item.topics.length < 2 ? [] : item.topics;
  return {
    source: wording.export.source(item.citation, item.headings),
    note: item.note.split('\n').filter((line) => line.trim() !== ''),
    details: [
      ...(item.label === null ? [] : [wording.export.label(item.label)]),
      ...(item.tags.length === 0 ? [] : [wording.export.tags(item.tags)]),
      ...(topics.length === 0 ? [] : [wording.export.topics(topics)]),
    ],
    remarks: item.remarks,
  };
}
