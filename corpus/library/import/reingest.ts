import { describe, locate } from '../../annotate/anchor';
import { atOnce } from '../../at-once';
import type { IngestedText } from '../../ingest/ingest';
import type { Anchor, Passage } from '../../model';
import { readHeldAnchors, writeHeldAnchor } from '../store/anchor-rows';
import { type Database, inTransaction } from '../store/database';
import { deleteDecision, readDecisions, writeDecision } from '../store/decision-rows';
import { countTextsChange, countTopicsChange, readMeta, writeMeta } from '../store/meta-rows';
import { readSourceBytes, readSources, type StoredSource } from '../store/source-rows';
import { deleteText, readTextIdsOf } from '../store/text-rows';
import type { BundledSource } from './bundled';
import { hashOf, type ImportedText, prepareTextInSteps, storeTexts } from './import-source';
import { guidelinesIn, makeTexts } from './make-texts';
import { rulesVersion } from './rules-version';
import { sourceTextOf } from './stored-content';

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
  const made = makeTexts(source, sourceTextOf(database, source), guidelinesIn(source.hash, bundled));
  if (made.ok) replaceTexts(database, source, made.value);
}

/**
 * To be called inside a transaction: what a person did to the texts moves with its words. `replaced` are the ids of
 * those that go: all of the source unless it says otherwise.
 */
export function replaceTexts(
  database: Database,
  source: StoredSource,
  made: readonly IngestedText[],
  replaced: readonly string[] = readTextIdsOf(database, source.id),
): readonly ImportedText[] {
  const before = new Set(replaced);
  for (const id of replaced) deleteText(database, id);
  // What they were assigned to went with them.
  countTopicsChange(database);
  const texts = storeTexts(
    database,
    source,
    made.map((one) => atOnce(prepareTextInSteps(one))),
  );
  const passages = texts.flatMap((text) => text.passages);
  for (const held of readHeldAnchors(database)) {
    if (!before.has(held.textId)) continue;
    const anchor = movedAnchor(held, passages);
    if (anchor !== null) writeHeldAnchor(database, { ...held, ...anchor });
  }
  for (const decision of readDecisions(database)) {
    if (!before.has(decision.textId)) continue;
    const anchor = movedAnchor(decision, passages);
    if (anchor === null) continue;
    deleteDecision(database, decision.passageId, decision.topicId);
    writeDecision(database, { ...decision, ...anchor });
  }
  return texts;
}

/**
 * Rules may cut a file into other texts and passages, so that the ids of an anchor no longer lead anywhere. Where the
 * same words stand in the same file, the anchor is made anew; otherwise, with null, it stays as the person made it.
 */
function movedAnchor(anchor: Anchor, passages: readonly Passage[]): Anchor | null {
  const location = locate(anchor, passages);
  const passage = passages.find((one) => one.id === location.passageId);
  if (location.placement !== 'moved' || passage === undefined) return null;
  const moved = describe(passage, location.start, location.end);
  return moved.ok && moved.value.quote === anchor.quote ? moved.value : null;
}
