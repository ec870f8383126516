import type { Passage } from '../model';
import type { SearchDocument } from '../search/terms/document-search';

/** A passage of plain text, for tests that need no file. */
export function plainPassage(id: string, text: string, more: Partial<Passage> = {}): Passage {
  return {
    id,
    textId: 'text',
    order: 0,
    headings: [],
    kind: 'body',
    role: 'paragraph',
    level: 0,
    original: text,
    text,
    corrections: [],
    source: { file: 'file.txt', spans: [[0, text.length]] },
    runInHeading: null,
    isOurCut: false,
    ...more,
  };
}

/** As `plainPassage`, ready to be searched. */
export function plainDocument(
  id: string,
  text: string,
  more: Partial<Passage> & { title?: string; isGuideline?: boolean } = {},
): SearchDocument {
  const { title = '', isGuideline = false, ...passage } = more;
  return { passage: plainPassage(id, text, passage), textTitle: title, isGuideline };
}
