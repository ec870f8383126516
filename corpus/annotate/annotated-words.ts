/** An annotation may go on from one passage into the next. */
import type { Anchor, Annotation } from '../model';
import { wording } from '../wording';

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

/** An annotation, and where what it refers to comes from, by the ids of its links. */
interface LinkedAnnotation {
  readonly annotation: Annotation;
  readonly linkSources: Readonly<Record<string, { readonly citation: string; readonly headings: readonly string[] }>>;
}

/** What it gives to a 摘编 or a 学习会: its words passage by passage; its note with the first, and where to see further. */
export function excerptsFrom(
  entry: LinkedAnnotation,
): readonly (Pick<Annotation, 'passageId' | 'start' | 'end'> & { readonly note: string })[] {
  const note = [entry.annotation.note, ...linksAsNotes(entry)].filter((line) => line !== '').join('\n');
  return inEachPassage(entry.annotation).map(({ passageId, start, end }, index) => ({
    passageId,
    start,
    end,
    note: index === 0 ? note : '',
  }));
}

/** What has lost its place cannot be cited. */
function linksAsNotes({ annotation: { links = [] }, linkSources }: LinkedAnnotation): readonly string[] {
  return links.flatMap(({ id, placement }) => {
    const source = linkSources[id];
    if (placement === 'unplaced' || source === undefined) return [];
    return [wording.annotate.seeAlso(source.citation, source.headings)];
  });
}
