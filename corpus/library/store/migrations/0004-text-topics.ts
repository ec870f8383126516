import type { Migration } from './migration';

/**
 * The topics of passages by text, so that one more text leaves the others as they are and work that was broken off is
 * taken up where it stood. What the pages of topics held is worked out again.
 */
export const textTopics: Migration = {
  version: 4,
  sql: `
    DROP TABLE topic_page;
    DELETE FROM meta WHERE name = 'topics-basis';

    CREATE TABLE text_topics (
      text_id TEXT PRIMARY KEY REFERENCES text (id) ON DELETE CASCADE,
      basis TEXT NOT NULL,
      passages TEXT NOT NULL
    ) STRICT;
  `,
};
