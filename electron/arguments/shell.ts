import {
  isBoolean,
  isEither,
  isListOf,
  isOffset,
  isOneOf,
  isShape,
  isString,
  isStrings,
  takes,
} from '../../corpus/checks';
import { citationPlaces, layouts } from '../../corpus/study/layout';
import type {
  AnnotatedDraftRequest,
  ExportRequest,
  PackRequest,
  PageRequest,
  Quotation,
  ShellCalls,
  UnpackChoice,
} from '../contract';
import { isAnnotationFilter } from './annotations';
import type { Checks } from './checks';
import { isDecisions, isUncheckedDraft } from './drafts';

type SelectionOf<Kind extends ExportRequest['select']['kind']> = Extract<ExportRequest['select'], { kind: Kind }>;

const isSelection = isEither(
  isShape<SelectionOf<'annotations'>>({ kind: isOneOf(['annotations']), filter: isAnnotationFilter }),
  isShape<SelectionOf<'search'>>({ kind: isOneOf(['search']), query: isString }),
  isShape<SelectionOf<'topic'>>({ kind: isOneOf(['topic']), topicId: isString }),
  isShape<SelectionOf<'session'>>({ kind: isOneOf(['session']), sessionId: isString }),
  isShape<SelectionOf<'collection'>>({ kind: isOneOf(['collection']), collectionId: isString }),
  isShape<SelectionOf<'check'>>({ kind: isOneOf(['check']), draft: isUncheckedDraft, decisions: isDecisions }),
);

const pageRequestFields = {
  select: isSelection,
  groupBy: isOneOf(['text', 'topic']),
  layout: { mayBeAbsent: isOneOf(layouts) },
  citations: { mayBeAbsent: isOneOf(citationPlaces) },
  mostItems: { mayBeAbsent: isOffset },
};

const isUnpackChoice = isShape<UnpackChoice>({ leftOut: isStrings, beside: isStrings });

/** What main answers itself: dialogs, files, clipboard, printing. */
export const shellChecks: Checks<ShellCalls> = {
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
  checkDropped: takes(),
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
