/** An annotation may go on from one passage into the next. */
import type { Anchor, Annotation } from '../model';

/** The words that it stands on, a passage a line. */
export function annotatedWords({ quote, further = [] }: Pick<Annotation, 'quote' | 'further'>): string {
  return [quote, ...further.map((part) => part.quote)].join('\n');
}

/** Where it stands in each of its passages, in order. */
export function anchorsOf({ further = [], ...first }: Anchor & Pick<Annotation, 'further'>): readonly Anchor[] {
  return [first, ...further];
}

/** All that it depends on: where it stands, and what it refers to. */
export function anchorsAndLinksOf(annotation: Anchor & Pick<Annotation, 'further' | 'links'>): readonly Anchor[] {
  const { links = [], ...own } = annotation;
  return [...anchorsOf(own), ...links];
}

/** The annotation once for each of its passages, placed in that one. */
export function inEachPassage(annotation: Annotation): readonly Annotation[] {
  const { further = [] } = annotation;
  return [annotation, ...further.map(({ passageId, start, end }) => ({ ...annotation, passageId, start, end }))];
}

/** What it gives to a 摘编 or a 学习会: its words passage by passage, its note with the first. */
export function excerptsFrom(
  annotation: Annotation,
): readonly (Pick<Annotation, 'passageId' | 'start' | 'end'> & { readonly note: string })[] {
  return inEachPassage(annotation).map(({ passageId, start, end, note }, index) => ({
    passageId,
    start,
    end,
    note: index === 0 ? note : '',
  }));
}
