/** What the window may call, with what: checked at run time, since a window that was taken over obeys no compiler. */

import {
  type Check,
  isAnnotation,
  isAnnotationSettings,
  isBoolean,
  isColor,
  isEither,
  isLink,
  isListOf,
  isNull,
  isOffset,
  isOneOf,
  isShape,
  isString,
  isStrings,
  isTidyingDecision,
  takes,
} from '../corpus/checks';
import { citationStyles, encodings, matchKinds, metadataNames } from '../corpus/model';
import { isCollection, isEntryEdit } from '../corpus/study/collection-shape';
import { citationPlaces, layouts } from '../corpus/study/layout';
import { sessionTypes } from '../corpus/study/session';
import { isSession, isSessionChange, isSessionDraft, isSessionTemplate } from '../corpus/study/session-shape';
import type {
  AnnotatedDraftRequest,
  AnnotationChange,
  AnnotationDraft,
  AnnotationEdit,
  AnnotationFilter,
  AnnotationRange,
  CallName,
  Calls,
  ContextRequest,
  DecidedQuotation,
  DistributionRequest,
  EntryAddition,
  ExportRequest,
  LibraryCalls,
  LinkTarget,
  MetadataField,
  NamedAnnotationChange,
  PackRequest,
  PageRequest,
  PassedOver,
  Quotation,
  SearchRequest,
  ShellCalls,
  SynonymChange,
  TextChange,
  TopicDecisionChange,
  TopicEdit,
  TopicEditing,
  TriageRequest,
  UncheckedDraft,
  UnpackChoice,
} from './contract';

/** A call that misses here does not compile. */
type Checks<Group> = {
  readonly [Name in keyof Group]: Check<Parameters<Group[Name] extends Callable ? Group[Name] : never>>;
};
type Callable = (...args: never) => unknown;

/** A call from the window whose arguments were found to be right. */
export type Call<Name extends CallName = CallName> = {
  [Each in Name]: { readonly name: Each; readonly args: Parameters<Calls[Each]> };
}[Name];

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

const isAnnotationFilter = isShape<AnnotationFilter>({
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

const isSynonymChange = isShape<SynonymChange>({
  words: { mayBeAbsent: isString },
  isOn: { mayBeAbsent: isBoolean },
});

type EditOf<Kind extends TopicEdit['kind']> = Extract<TopicEdit, { kind: Kind }>;
const isAddedOrMerged = isEither(
  isShape<EditOf<'add-group'>>({ kind: isOneOf(['add-group']), id: isString, title: isString }),
  isEither(
    isShape<EditOf<'add-topic'>>({ kind: isOneOf(['add-topic']), id: isString, groupId: isString, title: isString }),
    isShape<EditOf<'merge'>>({ kind: isOneOf(['merge']), id: isString, into: isString }),
  ),
);
const isTopicEdit = isEither(
  isAddedOrMerged,
  isEither(
    isShape<EditOf<'rename'>>({ kind: isOneOf(['rename']), id: isString, title: isString }),
    isEither(
      isShape<EditOf<'remove'>>({ kind: isOneOf(['remove']), id: isString }),
      isShape<EditOf<'move'>>({ kind: isOneOf(['move']), id: isString, by: isStep }),
    ),
  ),
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

function isStep(value: unknown): value is -1 | 1 {
  return value === -1 || value === 1;
}

const isUncheckedDraft = isShape<UncheckedDraft>({
  name: isString,
  text: isString,
  blocks: { mayBeAbsent: isListOf(takes(isOffset, isOffset)) },
});

const isDecisions = isListOf(
  isShape<DecidedQuotation>({ start: isOffset, isReplaced: isBoolean, isCited: isBoolean, isIgnored: isBoolean }),
);

type Selection = ExportRequest['select'];

const isSelection = isEither(
  isShape<Extract<Selection, { kind: 'annotations' }>>({ kind: isOneOf(['annotations']), filter: isAnnotationFilter }),
  isEither(
    isShape<Extract<Selection, { kind: 'search' }>>({ kind: isOneOf(['search']), query: isString }),
    isEither(
      isShape<Extract<Selection, { kind: 'topic' }>>({ kind: isOneOf(['topic']), topicId: isString }),
      isEither(
        isShape<Extract<Selection, { kind: 'session' }>>({ kind: isOneOf(['session']), sessionId: isString }),
        isEither(
          isShape<Extract<Selection, { kind: 'collection' }>>({
            kind: isOneOf(['collection']),
            collectionId: isString,
          }),
          isShape<Extract<Selection, { kind: 'check' }>>({
            kind: isOneOf(['check']),
            draft: isUncheckedDraft,
            decisions: isDecisions,
          }),
        ),
      ),
    ),
  ),
);

const isTextChange = isShape<TextChange>({
  title: { mayBeAbsent: isString },
  metadata: { mayBeAbsent: isListOf(isShape<MetadataField>({ name: isOneOf(metadataNames), value: isString })) },
});

const isEntryAddition = isEither(
  isShape<Extract<EntryAddition, { kind: 'heading' }>>({ kind: isOneOf(['heading']), title: isString }),
  isShape<Extract<EntryAddition, { kind: 'excerpt' }>>({
    kind: isOneOf(['excerpt']),
    passageId: isString,
    start: { mayBeAbsent: isOffset },
    end: { mayBeAbsent: isOffset },
    note: { mayBeAbsent: isString },
    hint: { mayBeAbsent: isString },
  }),
);

const libraryChecks: Checks<LibraryCalls> = {
  backups: takes(),
  overview: takes(),
  texts: takes(),
  readText: takes(isString),
  editions: isEither(takes(), takes(isString)),
  compare: takes(isString, isString),
  replaceable: takes(isStrings),
  replaceText: takes(isString, isString),
  undoReplacement: takes(isString),
  replacements: takes(),
  search: takes(isSearchRequest),
  suggest: isEither(takes(isString), takes(isString, isOffset)),
  context: takes(isContextRequest),
  distribution: takes(isDistributionRequest),
  topics: takes(),
  topic: takes(isString),
  topicCounts: takes(isString),
  triage: takes(isTriageRequest),
  passOver: takes(isShape<PassedOver>({ guidelineId: isString, passageId: isString, isPassed: isBoolean })),
  setGuideline: takes(isString, isBoolean),
  editTopics: takes(isShape<TopicEditing>({ guidelineId: isString, edit: isTopicEdit })),
  takeBackTopicEdit: takes(isOffset),
  resetTopics: takes(isString),
  decideTopic: takes(isTopicDecisionChange),
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
  collections: takes(),
  collection: takes(isString),
  createCollection: takes(isString),
  copyCollection: takes(isString),
  renameCollection: takes(isString, isString),
  removeCollection: takes(isString),
  restoreCollection: takes(isCollection),
  editCollection: takes(isString, isEntryEdit),
  gather: takes(isString, isListOf(isEntryAddition)),
  sessions: takes(),
  session: takes(isString),
  sessionSources: takes(isString),
  createSession: takes(isSessionDraft),
  copySession: takes(isString),
  changeSession: takes(isString, isSessionChange),
  removeSession: takes(isString),
  restoreSession: takes(isSession),
  addToSession: takes(isString, isListOf(isEntryAddition)),
  addCollectionToSession: takes(isString, isString, isEither(isNull, isStrings)),
  sessionTemplates: takes(),
  changeSessionTemplate: takes(isSessionTemplate),
  resetSessionTemplate: takes(isOneOf(sessionTypes)),
  plannedSessions: takes(isOffset),
  planSessions: takes(isOffset, isOffset),
  pauseImport: takes(isString),
  resumeImport: takes(isString),
  cancelImport: takes(isString),
  unfinishedImport: takes(),
  encodingChoices: takes(isString),
  readAgain: takes(isString, isOneOf(encodings)),
  tidying: takes(isString),
  decideTidying: takes(isString, isListOf(isTidyingDecision)),
  takeBackTidying: takes(isString, isListOf(isOffset)),
  changeText: takes(isString, isTextChange),
  removeText: takes(isString),
  checkText: takes(isUncheckedDraft),
  annotationSettings: takes(),
  setAnnotationSettings: takes(isAnnotationSettings),
  citationStyle: takes(),
  setCitationStyle: takes(isOneOf(citationStyles)),
  citationSamples: takes(),
  synonyms: takes(),
  addSynonyms: takes(isString),
  changeSynonyms: takes(isString, isSynonymChange),
  removeSynonyms: takes(isString),
};

const pageRequestFields = {
  select: isSelection,
  groupBy: isOneOf(['text', 'topic']),
  layout: { mayBeAbsent: isOneOf(layouts) },
  citations: { mayBeAbsent: isOneOf(citationPlaces) },
  mostItems: { mayBeAbsent: isOffset },
};

const isUnpackChoice = isShape<UnpackChoice>({ leftOut: isStrings, beside: isStrings });

const shellChecks: Checks<ShellCalls> = {
  importFiles: takes(),
  continueImport: takes(isString),
  saveImportReport: takes(),
  exportDocument: takes(
    isShape<Parameters<ShellCalls['exportDocument']>[0]>({
      ...pageRequestFields,
      format: isOneOf(['docx', 'pptx', 'html', 'md', 'csv', 'json', 'jsonld', 'pdf']),
    }),
  ),
  openDraft: takes(),
  saveAnnotatedDraft: takes(
    isShape<AnnotatedDraftRequest>({
      draft: isUncheckedDraft,
      decisions: isDecisions,
      citations: isOneOf(['brackets', 'footnotes']),
    }),
  ),
  saveDraft: takes(isString, isString),
  previewDocument: takes(isShape<PageRequest>(pageRequestFields)),
  printDocument: takes(isShape<PageRequest>(pageRequestFields)),
  importSynonyms: takes(),
  exportSynonyms: takes(),
  fillScreen: takes(isBoolean),
  showInFolder: takes(isString),
  backUp: takes(),
  chooseBackup: takes(),
  restoreBackup: takes(isString),
  reloadWindow: takes(),
  savePack: takes(
    isShape<PackRequest>({
      sessionIds: { mayBeAbsent: isStrings },
      collectionIds: { mayBeAbsent: isStrings },
      hasAnnotations: isBoolean,
      hasTexts: isBoolean,
    }),
  ),
  chooseAnnotations: takes(),
  importAnnotations: takes(isString, isUnpackChoice),
  choosePack: takes(),
  unpack: takes(isString, isUnpackChoice),
  copyText: takes(isString),
  copyQuotations: takes(
    isListOf(isShape<Quotation>({ textId: isString, passageId: { mayBeAbsent: isString }, quote: isString })),
  ),
  about: takes(),
};

const checks: Checks<Calls> = { ...libraryChecks, ...shellChecks };

/** Null when there is no such call, or its arguments are not what its signature says. */
export function readCall(name: unknown, args: unknown): Call | null {
  return isCallName(name) ? readArguments(name, args) : null;
}

/** Whether the library process has the answer. */
export function isLibraryCall(call: Call): call is Call<keyof LibraryCalls> {
  return Object.hasOwn(libraryChecks, call.name);
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(checks, name);
}

function readArguments<Name extends CallName>(name: Name, args: unknown): Call<Name> | null {
  const check: Check<Parameters<Calls[Name]>> = checks[name];
  return check(args) ? { name, args } : null;
}
