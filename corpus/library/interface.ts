/**
 * The one object that the window and the command line both hold, as types only: one file for each noun.
 * What a file or disk can spoil answers with a `Result`; times are milliseconds.
 */
import type { AnnotationFileCalls } from './interface/annotation-files';
import type { AnnotationGroupCalls } from './interface/annotation-groups';
import type { AnnotationSettingCalls } from './interface/annotation-settings';
import type { AnnotationCalls } from './interface/annotations';
import type { BackupCalls } from './interface/backups';
import type { CheckCalls } from './interface/check';
import type { CitationCalls } from './interface/citations';
import type { CollectionCalls } from './interface/collections';
import type { DocumentCalls } from './interface/documents';
import type { EditionCalls } from './interface/editions';
import type { ImportCalls } from './interface/imports';
import type { PackCalls } from './interface/packs';
import type { SearchCalls } from './interface/search';
import type { SessionCalls } from './interface/sessions';
import type { SynonymCalls } from './interface/synonyms';
import type { TextCalls } from './interface/texts';
import type { TidyingCalls } from './interface/tidying';
import type { TopicCalls } from './interface/topics';
import type { UpkeepCalls } from './interface/upkeep';

export type * from '../study/collection';
export type * from '../study/edit-entries';
export type * from '../study/excerpt';
export type * from '../study/session';
export type * from './interface/annotation-files';
export type * from './interface/annotation-groups';
export type * from './interface/annotation-settings';
export type * from './interface/annotations';
export type * from './interface/backups';
export type * from './interface/check';
export type * from './interface/citations';
export type * from './interface/collections';
export type * from './interface/documents';
export type * from './interface/editions';
export type * from './interface/excerpts';
export type * from './interface/imports';
export type * from './interface/packs';
export type * from './interface/search';
export type * from './interface/sessions';
export type * from './interface/synonyms';
export type * from './interface/texts';
export type * from './interface/tidying';
export type * from './interface/topics';
export type * from './interface/upkeep';

export interface Library
  extends TextCalls,
    EditionCalls,
    TidyingCalls,
    ImportCalls,
    SearchCalls,
    SynonymCalls,
    TopicCalls,
    AnnotationCalls,
    AnnotationGroupCalls,
    AnnotationFileCalls,
    AnnotationSettingCalls,
    CollectionCalls,
    SessionCalls,
    CheckCalls,
    CitationCalls,
    DocumentCalls,
    PackCalls,
    BackupCalls,
    UpkeepCalls {}
