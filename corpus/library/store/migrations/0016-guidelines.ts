import type { Migration } from './migration';

/**
 * Any text may be made a guideline by the person, which outlives the making anew of texts; and each guideline has an
 * assignment of its own to all texts, with guesses for the passages of no topic. What was assigned is worked out again.
 */
export const guidelines: Migration = {
  version: 16,
  sql: `
    CREATE TABLE guideline_choice (
      text_id TEXT PRIMARY KEY,
      is_guideline INTEGER NOT NULL
    ) STRICT;

    DROP TABLE text_topics;

    CREATE TABLE text_topics (
      guideline_id TEXT NOT NULL,
      text_id TEXT NOT NULL REFERENCES text (id) ON DELETE CASCADE,
      basis TEXT NOT NULL,
      passages TEXT NOT NULL,
      guesses TEXT NOT NULL,
      PRIMARY KEY (guideline_id, text_id)
    ) STRICT;
  `,
};
