import {
  isAnnotation,
  isAnnotationSettings,
  isColor,
  isEither,
  isLink,
  isListOf,
  isOffset,
  isShape,
  isString,
  isStrings,
  takes,
} from '../../corpus/checks';
import type {
  AnnotationCalls,
  AnnotationChange,
  AnnotationDraft,
  AnnotationEdit,
  AnnotationFilter,
  AnnotationGroupCalls,
  AnnotationRange,
  AnnotationSettingCalls,
  LinkTarget,
  NamedAnnotationChange,
} from '../contract';
import type { ChecksOf } from './checks';

/** Which annotations are asked for; exports name them, too. */
export const isAnnotationFilter = isShape<AnnotationFilter>({
  textId: { mayBeAbsent: isString },
  topicId: { mayBeAbsent: isString },
  tag: { mayBeAbsent: isString },
  linksTo: { mayBeAbsent: isString },
  color: { mayBeAbsent: isColor },
  words: { mayBeAbsent: isString },
  ids: { mayBeAbsent: isStrings },
});

const placeFields = { passageId: isString, start: isOffset, end: isOffset };

const isAnnotationRange = isShape<AnnotationRange>(placeFields);

const isLinkTarget = isShape<LinkTarget>({
  passageId: isString,
  start: { mayBeAbsent: isOffset },
  end: { mayBeAbsent: isOffset },
});

const isAnnotationDraft = isShape<AnnotationDraft>({
  ...placeFields,
  further: { mayBeAbsent: isListOf(isAnnotationRange) },
  links: { mayBeAbsent: isListOf(isLinkTarget) },
  color: { mayBeAbsent: isColor },
  note: { mayBeAbsent: isString },
  tags: { mayBeAbsent: isStrings },
  topicIds: { mayBeAbsent: isStrings },
});

const isAnnotationChange = isShape<AnnotationChange>({
  color: { mayBeAbsent: isColor },
  note: { mayBeAbsent: isString },
  tags: { mayBeAbsent: isStrings },
  topicIds: { mayBeAbsent: isStrings },
});

const isAnnotationEdit = isShape<AnnotationEdit>({
  color: { mayBeAbsent: isColor },
  addedTags: { mayBeAbsent: isStrings },
  removedTags: { mayBeAbsent: isStrings },
  addedTopicIds: { mayBeAbsent: isStrings },
  removedTopicIds: { mayBeAbsent: isStrings },
});

/** 批注, one or many at once, their tags, and how they are called. */
export const annotationChecks: ChecksOf<AnnotationCalls & AnnotationGroupCalls & AnnotationSettingCalls> = {
  annotations: isEither(takes(), takes(isAnnotationFilter)),
  annotate: takes(isAnnotationDraft),
  changeAnnotation: takes(isString, isAnnotationChange),
  placesFor: takes(isString),
  moveAnnotation: takes(isString, isAnnotationRange),
  linkAnnotation: takes(isString, isLinkTarget),
  setLinks: takes(isString, isListOf(isLink)),
  removeAnnotation: takes(isString),
  restoreAnnotation: takes(isAnnotation),
  editAnnotations: takes(isStrings, isAnnotationEdit),
  changeAnnotations: takes(isListOf(isShape<NamedAnnotationChange>({ id: isString, change: isAnnotationChange }))),
  removeAnnotations: takes(isStrings),
  restoreAnnotations: takes(isListOf(isAnnotation)),
  tags: isEither(takes(), takes(isString)),
  renameTag: takes(isString, isString),
  removeTag: takes(isString),
  annotationSettings: takes(),
  setAnnotationSettings: takes(isAnnotationSettings),
};
