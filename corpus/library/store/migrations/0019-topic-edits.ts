import type { Migration } from './migration';

/** What a person made of the topics of a guideline, step by step; outlives its text, like all that people write. */
export const topicEdits: Migration = {
  version: 19,
  sql: `
    CREATE TABLE topic_edit (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      guideline_id TEXT NOT NULL,
      edit TEXT NOT NULL
    ) STRICT;
  `,
};
