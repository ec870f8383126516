import { isBoolean, isEither, isOffset, isOneOf, isShape, isString, takes } from '../../corpus/checks';
import { matchKinds } from '../../corpus/model';
import type {
  ContextRequest,
  DistributionRequest,
  SearchCalls,
  SearchRequest,
  SynonymCalls,
  SynonymChange,
} from '../contract';
import type { ChecksOf } from './checks';

const isSearchRequest = isShape<SearchRequest>({
  query: isString,
  limit: { mayBeAbsent: isOffset },
  offset: { mayBeAbsent: isOffset },
  textId: { mayBeAbsent: isString },
  topicId: { mayBeAbsent: isString },
  field: { mayBeAbsent: isOneOf(['body', 'heading', 'title', 'note', 'all']) },
  hasSynonyms: { mayBeAbsent: isBoolean },
  hasPartial: { mayBeAbsent: isBoolean },
  foldsEditions: { mayBeAbsent: isBoolean },
  match: { mayBeAbsent: isOneOf(matchKinds) },
});

const isContextRequest = isShape<ContextRequest>({
  query: isString,
  order: { mayBeAbsent: isOneOf(['place', 'left', 'right']) },
  limit: { mayBeAbsent: isOffset },
  textId: { mayBeAbsent: isString },
  topicId: { mayBeAbsent: isString },
});

const isDistributionRequest = isShape<DistributionRequest>({
  query: isString,
  textId: { mayBeAbsent: isString },
  topicId: { mayBeAbsent: isString },
});

const isSynonymChange = isShape<SynonymChange>({
  words: { mayBeAbsent: isString },
  isOn: { mayBeAbsent: isBoolean },
});

/** Searches, and the other names that they look for, too. */
export const searchChecks: ChecksOf<SearchCalls & SynonymCalls> = {
  search: takes(isSearchRequest),
  suggest: isEither(takes(isString), takes(isString, isOffset)),
  context: takes(isContextRequest),
  distribution: takes(isDistributionRequest),
  synonyms: takes(),
  addSynonyms: takes(isString),
  changeSynonyms: takes(isString, isSynonymChange),
  removeSynonyms: takes(isString),
};
