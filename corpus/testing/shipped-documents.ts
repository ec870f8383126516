import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ingest } from '../ingest/ingest';
import type { SearchDocument } from '../search/search';
import collection from '../texts/collection.json';

/** The passages of the shipped texts, as the library would hand them to a search. */
export function shippedDocuments(): SearchDocument[] {
  return collection.sources.flatMap(({ file, guidelines }) => {
    const bytes = readFileSync(new URL(`../texts/${file}`, import.meta.url));
    const hash = createHash('sha256').update(bytes).digest('hex');
    const source = ingest({ file, content: bytes.toString('utf8'), format: 'txt', hash, guidelineTitles: guidelines });
    if (!source.ok) throw new Error(source.failure.message);
    return source.value.texts.flatMap(({ text, passages }) =>
      passages.map((passage) => ({ passage, textTitle: text.title, isGuideline: text.isGuideline })),
    );
  });
}
