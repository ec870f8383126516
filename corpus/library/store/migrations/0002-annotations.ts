import type { Migration } from './migration';

/**
 * What a person marked and wrote. No foreign key to the passage: an annotation outlives its text.
 * The columns of the anchor stay as they were when the person marked; where it stands now is found on reading.
 */
export const annotations: Migration = {
  version: 2,
  sql: `
    CREATE TABLE annotation (
      id TEXT PRIMARY KEY,
      passage_id TEXT NOT NULL,
      text_id TEXT NOT NULL,
      "start" INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      quote TEXT NOT NULL,
      prefix TEXT NOT NULL,
      suffix TEXT NOT NULL,
      color TEXT NOT NULL,
      note TEXT NOT NULL,
      tags TEXT NOT NULL,
      topic_ids TEXT NOT NULL,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL
    ) STRICT;
  `,
};
