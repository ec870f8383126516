import { isBoolean, isEither, isNull, isOffset, isOneOf, isShape, isString, takes } from '../../corpus/checks';
import type { PassedOver, TopicCalls, TopicDecisionChange, TopicEdit, TopicEditing, TriageRequest } from '../contract';
import type { ChecksOf } from './checks';

type EditOf<Kind extends TopicEdit['kind']> = Extract<TopicEdit, { kind: Kind }>;

const isTopicEdit = isEither(
  isShape<EditOf<'add-group'>>({ kind: isOneOf(['add-group']), id: isString, title: isString }),
  isShape<EditOf<'add-topic'>>({ kind: isOneOf(['add-topic']), id: isString, groupId: isString, title: isString }),
  isShape<EditOf<'merge'>>({ kind: isOneOf(['merge']), id: isString, into: isString }),
  isShape<EditOf<'rename'>>({ kind: isOneOf(['rename']), id: isString, title: isString }),
  isShape<EditOf<'remove'>>({ kind: isOneOf(['remove']), id: isString }),
  isShape<EditOf<'move'>>({ kind: isOneOf(['move']), id: isString, by: isStep }),
  isShape<EditOf<'reset'>>({ kind: isOneOf(['reset']) }),
);

const isTriageRequest = isShape<TriageRequest>({
  guidelineId: isString,
  isPassed: { mayBeAbsent: isBoolean },
  limit: { mayBeAbsent: isOffset },
});

const isTopicDecisionChange = isShape<TopicDecisionChange>({
  passageId: isString,
  topicId: isString,
  decision: isEither(isOneOf(['in', 'out']), isNull),
});

/** 主题: their passages, their tree, and what a person decided about them. */
export const topicChecks: ChecksOf<TopicCalls> = {
  topics: takes(),
  topic: takes(isString),
  topicCounts: takes(isString),
  triage: takes(isTriageRequest),
  passOver: takes(isShape<PassedOver>({ guidelineId: isString, passageId: isString, isPassed: isBoolean })),
  setGuideline: takes(isString, isBoolean),
  editTopics: takes(isShape<TopicEditing>({ guidelineId: isString, edit: isTopicEdit })),
  takeBackTopicEdit: takes(isOffset),
  decideTopic: takes(isTopicDecisionChange),
};

function isStep(value: unknown): value is -1 | 1 {
  return value === -1 || value === 1;
}
