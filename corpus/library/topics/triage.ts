import { citationOf } from '../../cite';
import type { Result } from '../../model';
import type { TopicGuess } from '../../topics/topic-assigner';
import { wording } from '../../wording';
import { failure } from '../failure';
import type { PassedOver, Triage, TriageRequest } from '../interface';
import { saving } from '../open-store';
import type { LibraryState } from '../state';
import { inTransaction } from '../store/database';
import { countTopicsChange } from '../store/meta-rows';
import { readPassedOver, writePassedOver } from '../store/triage-rows';
import type { LibraryTopics } from './library-topics';

const defaultLimit = 20;

/** The passages of no topic, likeliest first. */
export function triageOf(
  state: LibraryState,
  topics: LibraryTopics,
  { guidelineId, isPassed = false, limit = defaultLimit }: TriageRequest,
): Triage {
  const own = new Set(topics.topicIdsOf(guidelineId));
  const free = topics
    .guesses(guidelineId)
    .filter(({ passageId }) => !topics.idsOf(passageId).some((topicId) => own.has(topicId)));
  const passedIds = readPassedOver(state.database, guidelineId);
  const passed = free.filter(({ passageId }) => passedIds.has(passageId));
  const waiting = free.filter(({ passageId }) => !passedIds.has(passageId));
  const shown = (isPassed ? passed : waiting).toSorted((a, b) => b.score - a.score).slice(0, limit);
  return {
    waiting: waiting.length,
    passed: passed.length,
    items: shown.flatMap((guess) => itemOf(state, guess)),
  };
}

function itemOf({ catalogue, citationStyle }: LibraryState, { passageId, topicIds }: TopicGuess): Triage['items'] {
  const passage = catalogue.passage(passageId);
  const text = catalogue.textById.get(passage?.textId ?? '')?.text;
  if (passage === undefined || text === undefined) return [];
  return [{ passage, textTitle: text.title, citation: citationOf(text, null, citationStyle), guesses: topicIds }];
}

/** Failure: `not-found`. */
export function passOver(state: LibraryState, { guidelineId, passageId, isPassed }: PassedOver): Result<void> {
  if (state.catalogue.rowOf(passageId) === undefined) {
    return failure('not-found', wording.annotate.passageMissing(passageId));
  }
  return saving(() => {
    inTransaction(state.database, () => {
      writePassedOver(state.database, guidelineId, passageId, isPassed);
      countTopicsChange(state.database);
    });
    return { ok: true, value: undefined };
  });
}
