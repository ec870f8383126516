import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decode } from '../../corpus/ingest/decode';
import { type IngestedText, ingest } from '../../corpus/ingest/ingest';
import { readCollection } from '../../corpus/library/import/bundled';
import { bundledTexts } from '../../corpus/library/location';
import { lawSlice } from '../../corpus/search/judged/law-slice';
import type { JudgedDocument } from '../../corpus/search/judged/resolve';

export function shippedDocuments(): readonly JudgedDocument[] {
  const folder = bundledTexts();
  const texts = readCollection(folder).flatMap(({ file, guidelines }) =>
    textsOf(join(folder, file), 'txt', guidelines),
  );
  return texts.flatMap((one) => documentsOf(one, String(one.text.order)));
}

/** The laws that are judged, out of a folder that holds a collection of laws. */
export function lawDocuments(folder: string): readonly JudgedDocument[] {
  return lawSlice
    .flatMap((file) => textsOf(join(folder, file), 'md', []))
    .flatMap((one) => documentsOf(one, one.text.title.replace('中华人民共和国', '')));
}

/** @throws where the file cannot be read. */
function textsOf(file: string, format: 'txt' | 'md', guidelineTitles: readonly string[]): readonly IngestedText[] {
  const bytes = readFileSync(file);
  const decoded = decode(bytes);
  if (!decoded.ok) throw new Error(decoded.failure.message);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const source = ingest({ file: basename(file), content: decoded.value.content, format, hash, guidelineTitles });
  if (!source.ok) throw new Error(source.failure.message);
  return source.value.texts;
}

function documentsOf({ text, passages }: IngestedText, textName: string): JudgedDocument[] {
  return passages.map((passage) => ({ passage, textTitle: text.title, isGuideline: text.isGuideline, textName }));
}
