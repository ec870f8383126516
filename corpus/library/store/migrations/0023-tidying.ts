import type { Migration } from './migration';

/**
 * What a person decided about characters of a source, in the order of deciding. Offsets count in the decoded text that
 * `content_hash` tells, whichever file row holds it now: decisions outlive their text, like all that people write.
 */
export const tidying: Migration = {
  version: 23,
  sql: `
    CREATE TABLE tidying_decision (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      source_hash TEXT NOT NULL,
      content_hash TEXT NOT NULL,
      kind TEXT NOT NULL,
      "start" INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      written TEXT NOT NULL,
      reason TEXT NOT NULL
    ) STRICT;

    CREATE INDEX tidying_decision_source ON tidying_decision (source_hash);
  `,
};
