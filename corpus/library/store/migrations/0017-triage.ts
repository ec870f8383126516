import type { Migration } from './migration';

/** Passages of no topic that the person passed over, by guideline; of one that is gone nothing need be kept. */
export const triage: Migration = {
  version: 17,
  sql: `
    CREATE TABLE triage_pass (
      guideline_id TEXT NOT NULL,
      passage_id TEXT NOT NULL,
      PRIMARY KEY (guideline_id, passage_id)
    ) STRICT, WITHOUT ROWID;
  `,
};
