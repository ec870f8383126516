import { cutForReading } from '../../../corpus/study/session-parts';
import type { ExcerptSource, Session } from '../../../electron/contract';

export type Slide =
  | { readonly kind: 'title'; readonly id: string }
  | {
      readonly kind: 'excerpt';
      /** Of the excerpt. */
      readonly id: string;
      /** Of its first character in the excerpt, UTF-16 code units. */
      readonly offset: number;
      readonly words: string;
      /** The heading that it stands under; empty for none. */
      readonly heading: string;
      readonly citation: string;
      /** Only where its excerpt ends. */
      readonly hint: string;
      /** 2 / 3; empty where the excerpt is on one screen. */
      readonly part: string;
    }
  | { readonly kind: 'question'; readonly id: string; readonly words: string };

/** Where one was, so that it is found again in larger type. */
export interface LeadingPlace {
  readonly id: string;
  readonly offset: number;
}

/**
 * What is shown one after another: the title, the excerpts, each on as many screens as it takes, and the questions.
 * `most`: units of an excerpt that fit on a screen above a hint, which may be empty.
 */
export function slidesOf(
  { entries, questions }: Pick<Session, 'entries' | 'questions'>,
  sources: Readonly<Record<string, ExcerptSource>>,
  most: (hint: string) => number,
): readonly Slide[] {
  let heading = '';
  const excerpts: Slide[] = [];
  for (const entry of entries) {
    if (entry.kind === 'heading') {
      heading = entry.title;
      continue;
    }
    const { id, quote, hint } = entry.excerpt;
    const parts = partsOf(quote, most(''), most(hint));
    let offset = 0;
    for (const [index, words] of parts.entries()) {
      const isLast = index === parts.length - 1;
      excerpts.push({
        kind: 'excerpt',
        id,
        offset,
        words,
        heading,
        citation: sources[id]?.citation ?? '',
        hint: isLast ? hint : '',
        part: parts.length === 1 ? '' : `${index + 1} / ${parts.length}`,
      });
      offset += words.length;
    }
  }
  return [
    { kind: 'title', id: 'title' },
    ...excerpts,
    ...questions.map((words, index): Slide => ({ kind: 'question', id: `question-${index}`, words })),
  ];
}

/** The last part leaves room for the hint. */
function partsOf(quote: string, most: number, mostAboveHint: number): readonly string[] {
  const parts = cutForReading(quote, most);
  return [...parts.slice(0, -1), ...cutForReading(parts.at(-1) ?? '', mostAboveHint)];
}

/** The screen that shows a place; the first where it is no longer there. */
export function slideAt(slides: readonly Slide[], place: LeadingPlace): number {
  const index = slides.findLastIndex(
    (slide) => slide.id === place.id && (slide.kind !== 'excerpt' || slide.offset <= place.offset),
  );
  return Math.max(index, 0);
}

export function placeOf(slide: Slide | undefined): LeadingPlace {
  if (slide === undefined) return { id: 'title', offset: 0 };
  return { id: slide.id, offset: slide.kind === 'excerpt' ? slide.offset : 0 };
}
