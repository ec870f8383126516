import { type Database, inTransaction, pragmaValue } from '../database';
import { sources } from './0001-sources';
import { annotations } from './0002-annotations';
import { topicPages } from './0003-topic-pages';
import { textTopics } from './0004-text-topics';
import { passageTerms } from './0005-passage-terms';
import { importJobs } from './0006-import-jobs';
import { textFingerprints } from './0007-text-fingerprints';
import { synonyms } from './0008-synonyms';
import { passageRows } from './0009-passage-rows';
import { topicDecisions } from './0010-topic-decisions';
import { editions } from './0011-editions';
import { convertedSources } from './0012-converted-sources';
import { foldedTexts } from './0013-folded-texts';
import { replacedAnchors } from './0014-replaced-anchors';
import { textParticulars } from './0015-text-particulars';
import { guidelines } from './0016-guidelines';
import { triage } from './0017-triage';
import { passageKeys } from './0018-passage-keys';
import { topicEdits } from './0019-topic-edits';
import { sessions } from './0020-sessions';
import { collections } from './0021-collections';
import { checksums } from './0022-checksums';
import { tidying } from './0023-tidying';
import { textWords } from './0024-text-words';
import { packedPassages } from './0025-packed-passages';
import type { Migration } from './migration';

export const migrations: readonly Migration[] = [
  sources,
  annotations,
  topicPages,
  textTopics,
  passageTerms,
  importJobs,
  textFingerprints,
  synonyms,
  passageRows,
  topicDecisions,
  editions,
  convertedSources,
  foldedTexts,
  replacedAnchors,
  textParticulars,
  guidelines,
  triage,
  passageKeys,
  topicEdits,
  sessions,
  collections,
  checksums,
  tidying,
  textWords,
  packedPassages,
];

/** The library was made by a later version of the program. */
export class NewerSchemaError extends Error {}

/**
 * Brings the schema up to date in one transaction, so that two programs that start together agree.
 * @throws NewerSchemaError
 */
export function migrate(database: Database): void {
  if (schemaVersion(database) === migrations.length) return;
  inTransaction(database, () => {
    const version = schemaVersion(database);
    if (version > migrations.length) throw new NewerSchemaError(`Schema ${version} is newer than ${migrations.length}`);
    for (const migration of migrations.slice(version)) {
      database.exec(migration.sql);
      database.exec(`PRAGMA user_version = ${migration.version}`);
    }
  });
}

export function schemaVersion(database: Database): number {
  return Number(pragmaValue(database, 'user_version'));
}
