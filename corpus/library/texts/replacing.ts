/** A corrected text takes the place of the one before it, which stays as an edition: nothing is lost, all can be undone. */
import { describe, locate } from '../../annotate/anchor';
import type { Anchor, Passage, Result } from '../../model';
import { wording } from '../../wording';
import { failure } from '../failure';
import type { Replacement } from '../interface';
import { saving } from '../open-store';
import type { LibraryState } from '../state';
import { type HeldAnchor, readHeldAnchors, writeHeldAnchor } from '../store/anchor-rows';
import { type Database, inTransaction } from '../store/database';
import { deleteDecision, readDecisions, type StoredDecision, writeDecision } from '../store/decision-rows';
import { countTopicsChange } from '../store/meta-rows';
import {
  deleteReplacement,
  type MovedAnchors,
  type MovedDecision,
  readMovedAnchors,
  readReplacements,
  type StoredReplacement,
  writeReplacement,
} from '../store/replacement-rows';

/** Failures: `not-found`; `replacement-invalid` where one of the two has been replaced already. */
export function replaceText(state: LibraryState, textId: string, byId: string): Result<Replacement> {
  const { database, catalogue } = state;
  const missing = [textId, byId].find((id) => !catalogue.textById.has(id));
  if (missing !== undefined) return failure('not-found', wording.library.textMissing(missing));
  const isReplaced = readReplacements(database).some((one) => one.textId === textId || one.textId === byId);
  if (isReplaced || textId === byId) return failure('replacement-invalid', wording.editions.cannotReplace);
  return saving(() => {
    const passages = { old: catalogue.passagesOf(textId), corrected: catalogue.passagesOf(byId) };
    inTransaction(database, () => {
      const moved: MovedAnchors = {
        anchors: moveAnchors(state, textId, byId, passages),
        decisions: moveDecisions(state, textId, passages),
      };
      writeReplacement(database, { textId, byId, replacedAt: new Date().toISOString() }, moved);
      countTopicsChange(database);
    });
    return { ok: true, value: replacementOf(state, textId, byId) };
  });
}

/**
 * Puts back what was moved, where it stood; what was written to it since stays, and so does what has gone elsewhere
 * since. Failure: `not-found`.
 */
export function undoReplacement(state: LibraryState, textId: string): Result<Replacement> {
  const { database } = state;
  const replacement = readReplacements(database).find((one) => one.textId === textId);
  if (replacement === undefined) return failure('not-found', wording.editions.notReplaced);
  return saving(() => {
    inTransaction(database, () => putBack(database, replacement));
    return { ok: true, value: replacementOf(state, textId, replacement.byId) };
  });
}

/**
 * Where texts are removed, what they had taken over goes back to the texts that they had replaced; where those are gone
 * too, it waits for the file that comes back. To be called inside the transaction that removes them.
 */
export function giveBackFrom({ database, catalogue }: LibraryState, goneIds: readonly string[]): void {
  for (const replacement of readReplacements(database)) {
    const { textId, byId } = replacement;
    const isThere = catalogue.textById.has(textId) && !goneIds.includes(textId);
    if (isThere && goneIds.includes(byId)) putBack(database, replacement);
  }
}

/** To be called inside a transaction. */
function putBack(database: Database, { textId, byId }: StoredReplacement): void {
  const moved = readMovedAnchors(database, textId);
  const held = readHeldAnchors(database);
  for (const anchor of moved?.anchors ?? []) {
    const now = held.find(({ owner, id }) => owner === anchor.owner && id === anchor.id);
    if (now?.textId === byId) writeHeldAnchor(database, anchor);
  }
  const decided = readDecisions(database);
  for (const { newPassageId, decision: _, ...stored } of moved?.decisions ?? []) {
    const now = decided.find(({ passageId, topicId }) => passageId === newPassageId && topicId === stored.topicId);
    // Taken back since.
    if (now === undefined) continue;
    deleteDecision(database, newPassageId, stored.topicId);
    writeDecision(database, { ...stored, decision: now.decision });
  }
  deleteReplacement(database, textId);
  countTopicsChange(database);
}

interface BothPassages {
  readonly old: readonly Passage[];
  readonly corrected: readonly Passage[];
}

/** All go over; one whose words are not found keeps its old surroundings, and is listed as lost until it is put. */
function moveAnchors(
  { database }: LibraryState,
  textId: string,
  byId: string,
  passages: BothPassages,
): readonly HeldAnchor[] {
  const held = readHeldAnchors(database).filter((anchor) => anchor.textId === textId);
  for (const anchor of held)
    writeHeldAnchor(database, { ...anchor, ...(anchorIn(anchor, passages) ?? { textId: byId }) });
  return held;
}

/** One whose passage is not found, or has been decided upon itself, stays with the old text, where it waits. */
function moveDecisions({ database }: LibraryState, textId: string, passages: BothPassages): readonly MovedDecision[] {
  const decided = readDecisions(database);
  const isDecided = (passageId: string, topicId: string) =>
    decided.some((one) => one.passageId === passageId && one.topicId === topicId);
  return decided
    .filter((decision) => decision.textId === textId)
    .flatMap((decision) => {
      const anchor = wholePassage(anchorIn(decision, passages), passages.corrected);
      if (anchor === null || isDecided(anchor.passageId, decision.topicId)) return [];
      deleteDecision(database, decision.passageId, decision.topicId);
      const moved: StoredDecision = { ...decision, ...anchor };
      writeDecision(database, moved);
      return [{ ...decision, newPassageId: moved.passageId }];
    });
}

function anchorIn(anchor: Anchor, { old, corrected }: BothPassages): Anchor | null {
  const { placement, passageId, start, end } = locate(anchor, corrected, old);
  const passage = corrected.find(({ id }) => id === passageId);
  if (placement === 'unplaced' || passage === undefined) return null;
  const described = describe(passage, start, end);
  return described.ok ? described.value : null;
}

function wholePassage(anchor: Anchor | null, passages: readonly Passage[]): Anchor | null {
  const passage = passages.find(({ id }) => id === anchor?.passageId);
  if (passage === undefined) return null;
  const described = describe(passage, 0, passage.text.length);
  return described.ok ? described.value : null;
}

function replacementOf(state: LibraryState, textId: string, byId: string): Replacement {
  state.annotationsChanged();
  state.topicsChanged();
  const own = state.annotations.filter((annotation) => annotation.textId === byId);
  const unplaced = own.filter(({ placement }) => placement === 'unplaced').length;
  return { textId, byId, placed: own.length - unplaced, unplaced };
}
