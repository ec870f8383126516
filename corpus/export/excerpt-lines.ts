import type { ExcerptBlock } from '../study/document';
import { wording } from '../wording';

/** What stands under the words of an excerpt in the documents that people read, in this order. */
export interface ExcerptLines {
  readonly source: string;
  /** 批注, one a paragraph; none when there is none. */
  readonly note: readonly string[];
  /** 参见, likewise. */
  readonly links: readonly string[];
  /** 学习提示, likewise. */
  readonly hint: readonly string[];
  readonly details: readonly string[];
  readonly remarks: readonly string[];
}

/** A topic is named only where the heading above does not say it all. */
export function excerptLines(excerpt: ExcerptBlock): ExcerptLines {
  const { citation, headings, label, note, links, hint, tags, remarks } = excerpt;
  const topics = excerpt.isUnderItsTopic ? [] : excerpt.topics;
  return {
    source: wording.export.source(citation, headings),
    note: paragraphsOf(note),
    links,
    hint: paragraphsOf(hint),
    details: [
      ...(label === null ? [] : [wording.export.label(label)]),
      ...(tags.length === 0 ? [] : [wording.export.tags(tags)]),
      ...(topics.length === 0 ? [] : [wording.export.topics(topics)]),
    ],
    remarks,
  };
}

function paragraphsOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
