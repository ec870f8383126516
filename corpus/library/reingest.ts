import { describe, locate } from '../annotate/anchor';
import type { Passage } from '../model';
import type { BundledSource } from './bundled';
import { guidelinesIn, hashOf, makeTexts, storeTexts } from './import-source';
import { rulesVersion } from './rules-version';
import { readAnnotations, type StoredAnnotation, writeAnnotation } from './store/annotation-rows';
import { type Database, inTransaction } from './store/database';
import { countTextsChange, readMeta, writeMeta } from './store/meta-rows';
import { readSourceBytes, readSources, type StoredSource } from './store/source-rows';
import { deleteTextsOf, readTextIdsOf } from './store/text-rows';

/**
 * Makes the texts anew from the stored files when the rules of ingest have changed since they were made.
 * All or nothing: a library never holds texts of two sets of rules.
 */
export function bringTextsUpToDate(database: Database, bundled: readonly BundledSource[]): void {
  if (readMeta(database, 'rules-version') === rulesVersion) return;
  inTransaction(database, () => {
    if (readMeta(database, 'rules-version') === rulesVersion) return;
    for (const source of readSources(database)) makeAnew(database, source, bundled);
    writeMeta(database, 'rules-version', rulesVersion);
    countTextsChange(database);
  });
}

/** A file that the new rules refuse, or that is no longer what was imported, keeps the texts that it has. */
function makeAnew(database: Database, source: StoredSource, bundled: readonly BundledSource[]): void {
  const bytes = readSourceBytes(database, source.id);
  if (hashOf(bytes) !== source.hash) return;
  const made = makeTexts({ ...source, bytes }, guidelinesIn(source.hash, bundled));
  if (!made.ok) return;
  const before = new Set(readTextIdsOf(database, source.id));
  deleteTextsOf(database, source.id);
  const texts = storeTexts(database, source, made.value.texts);
  const passages = texts.flatMap((text) => text.passages);
  for (const annotation of readAnnotations(database)) {
    if (before.has(annotation.textId)) moveAnnotation(database, annotation, passages);
  }
}

/**
 * Rules may cut a file into other texts and passages, so that the ids of an anchor no longer lead anywhere. Where the
 * same words stand in the same file, the anchor is written anew; otherwise it stays as the person made it.
 */
function moveAnnotation(database: Database, annotation: StoredAnnotation, passages: readonly Passage[]): void {
  const location = locate(annotation, passages);
  const passage = passages.find((one) => one.id === location.passageId);
  if (location.placement !== 'moved' || passage === undefined) return;
  const anchor = describe(passage, location.start, location.end);
  if (anchor.ok && anchor.value.quote === annotation.quote) {
    writeAnnotation(database, { ...annotation, ...anchor.value });
  }
}
