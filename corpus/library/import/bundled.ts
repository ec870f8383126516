import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isArrayOf, isRow, isString } from '../store/row';

/** A file that comes with the program. */
export interface BundledSource {
  /** Its name in the folder of the collection. */
  readonly file: string;
  readonly sha256: string;
  /** Titles, as they stand in the file, of the texts whose headings are the topic tree. */
  readonly guidelines: readonly string[];
}

/** @throws when the collection is missing or malformed, which is a fault of the build. */
export function readCollection(folder: string): readonly BundledSource[] {
  const collection: unknown = JSON.parse(readFileSync(join(folder, 'collection.json'), 'utf8'));
  if (!isRow(collection) || !isBundledSources(collection.sources)) throw new Error(`Malformed collection in ${folder}`);
  return collection.sources;
}

const isBundledSources = isArrayOf<BundledSource>({
  file: isString,
  sha256: isString,
  guidelines: (value) => Array.isArray(value) && value.every(isString),
});
