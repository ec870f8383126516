import type { SearchDocument } from '../terms/document-search';
import type { Grade, JudgedQuery, Judgement } from './judged-query';

/** A passage that may be judged, with the name that judgements know its text by. */
export interface JudgedDocument extends SearchDocument {
  readonly textName: string;
}

/** The grade of every passage that was judged, by its id. @throws when a judgement fits no passage or several. */
export function gradesOf({ query, judgements }: JudgedQuery, documents: readonly JudgedDocument[]): Map<string, Grade> {
  return new Map(
    judgements.map((judgement) => {
      const [document, ...others] = meantBy(judgement, documents);
      if (document === undefined || others.length > 0)
        throw new Error(`“${query}”: not one passage of ${judgement.text} that begins “${judgement.opening}”`);
      return [document.passage.id, judgement.grade] as const;
    }),
  );
}

function meantBy({ text, opening }: Judgement, documents: readonly JudgedDocument[]): readonly JudgedDocument[] {
  const found = documents.filter(({ textName, passage }) => textName === text && passage.text.startsWith(opening));
  const whole = found.filter(({ passage }) => passage.text === opening);
  return whole.length > 0 ? whole : found;
}
