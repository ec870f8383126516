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

/** Words of a passage; all of it where no anchor is given. */
export interface Stretch {
  /** Null when it is no longer in the library. */
  readonly passage: Passage | null;
  readonly anchor: Pick<Anchor, 'start' | 'end'> | null;
}

/** What the reader must know about words that stand in these passages. */
export function remarksOf(
  stretches: readonly Stretch[],
  placement: Annotation['placement'] = 'placed',
): readonly string[] {
  if (placement === 'unplaced' || stretches.some(({ passage }) => passage === null)) return [wording.export.unplaced];
  const words = stretches.flatMap(({ passage, anchor }) =>
    passage === null
      ? []
      : correctedWords(passage, anchor === null ? [0, passage.text.length] : [anchor.start, anchor.end]),
  );
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
    links: [],
    hint: excerpt.hint,
    tags: [],
    topics: [],
    isUnderItsTopic: false,
    remarks: remarksOf([{ passage: source.passage, anchor: excerpt }], excerpt.placement),
  };
}
