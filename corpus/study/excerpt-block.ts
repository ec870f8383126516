import { bracketedCitation, citationOf } from '../cite';
import type { Anchor, Annotation, CitationStyle, Passage, Text } from '../model';
import { wording } from '../wording';
import { correctedWords } from './corrected-words';
import type { ExcerptBlock } from './document';
import type { Excerpt } from './excerpt';

/** Where the words of an excerpt come from. */
export interface ExcerptSource {
  readonly text: Text;
  /** Null when it is no longer in the library. */
  readonly passage: Passage | null;
  /** The label of its page, where its source has pages. */
  readonly page: string | null;
  readonly style: CitationStyle;
}

/** What every excerpt says of its source. */
export function sourceFields({
  text,
  passage,
  page,
  style,
}: ExcerptSource): Pick<ExcerptBlock, 'citation' | 'bracketed' | 'headings'> {
  return {
    citation: citationOf(text, page, style),
    bracketed: bracketedCitation(text, page, style),
    headings: passage?.headings ?? [],
  };
}

/** What the reader must know about words that stand at `anchor`, or of the whole passage where that is null. */
export function remarksOf(
  anchor: (Pick<Anchor, 'start' | 'end'> & Pick<Annotation, 'placement'>) | null,
  passage: Passage | null,
): readonly string[] {
  if (passage === null || anchor?.placement === 'unplaced') return [wording.export.unplaced];
  const words = correctedWords(passage, anchor === null ? [0, passage.text.length] : [anchor.start, anchor.end]);
  return words.length === 0 ? [] : [wording.export.corrected(words)];
}

/** An excerpt of a 摘编 or a 学习会. */
export function gatheredExcerpt(excerpt: Excerpt, source: ExcerptSource, number: number): ExcerptBlock {
  return {
    kind: 'excerpt',
    number,
    quote: excerpt.quote,
    ...sourceFields(source),
    label: null,
    note: excerpt.note,
    hint: excerpt.hint,
    tags: [],
    topics: [],
    isUnderItsTopic: false,
    remarks: remarksOf(excerpt, source.passage),
  };
}
