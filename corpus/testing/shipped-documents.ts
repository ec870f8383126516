import type { SearchDocument } from '../search/terms/document-search';
import { shippedTexts } from './shipped-texts';

/** The passages of the shipped texts, as the library would hand them to a search. */
export function shippedDocuments(): SearchDocument[] {
  return shippedTexts().flatMap(({ text, passages }) =>
    passages.map((passage) => ({ passage, textTitle: text.title, isGuideline: text.isGuideline })),
  );
}
