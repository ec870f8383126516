import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type IngestedText, ingest } from '../ingest/ingest';
import collection from '../texts/collection.json';

/** The shipped texts, with their passages. */
export function shippedTexts(): readonly IngestedText[] {
  return collection.sources.flatMap(({ file, guidelines }) => {
    const bytes = readFileSync(new URL(`../texts/${file}`, import.meta.url));
    const hash = createHash('sha256').update(bytes).digest('hex');
    const source = ingest({ file, content: bytes.toString('utf8'), format: 'txt', hash, guidelineTitles: guidelines });
    if (!source.ok) throw new Error(source.failure.message);
    return source.value.texts;
  });
}
