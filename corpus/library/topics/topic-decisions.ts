import { describe } from '../../annotate/anchor';
import type { Result, TopicDecision } from '../../model';
import type { Decided } from '../../topics/decisions';
import { wording } from '../../wording';
import { placeAnchor } from '../annotations/placements';
import { failure } from '../failure';
import type { TopicDecisionChange } from '../interface';
import { saving } from '../open-store';
import type { LibraryState } from '../state';
import { inTransaction } from '../store/database';
import { deleteDecision, readDecisions, writeDecision } from '../store/decision-rows';
import { countTopicsChange } from '../store/meta-rows';

/** What people said, of the passages as they stand today; of a passage whose words are gone it waits. */
export function decisionsOf(state: LibraryState): Decided[] {
  return readDecisions(state.database).flatMap((stored) => {
    const { passageId, placement } = placeAnchor(stored, state.catalogue);
    return placement === 'unplaced' ? [] : [{ topicId: stored.topicId, passageId, decision: stored.decision }];
  });
}

/** `currentOf` tells what a topic was merged into. Failure: `not-found` for the passage; the topic is the caller's to know. */
export function decideTopic(
  state: LibraryState,
  { passageId, topicId, decision }: TopicDecisionChange,
  currentOf: (topicId: string) => string,
): Result<TopicDecision | null> {
  const passage = state.catalogue.passage(passageId);
  if (passage === undefined) return failure('not-found', wording.annotate.passageMissing(passageId));
  const anchor = describe(passage, 0, passage.text.length);
  if (!anchor.ok) return anchor;
  return saving(() => {
    const { database } = state;
    const before = inTransaction(database, () => {
      const said = readDecisions(database).filter(
        (stored) =>
          currentOf(stored.topicId) === topicId && placeAnchor(stored, state.catalogue).passageId === passageId,
      );
      for (const stored of said) deleteDecision(database, stored.passageId, stored.topicId);
      if (decision !== null) writeDecision(database, { ...anchor.value, topicId, decision });
      countTopicsChange(database);
      return said.at(-1)?.decision ?? null;
    });
    state.topicsChanged();
    return { ok: true, value: before };
  });
}
