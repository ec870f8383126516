import type { Migration } from './migration';

/** Which passages belong to a topic, as last computed: opening a library must not wait for the segmenter. */
export const topicPages: Migration = {
  version: 3,
  sql: `
    CREATE TABLE topic_page (
      topic_id TEXT PRIMARY KEY,
      passages TEXT NOT NULL,
      key_terms TEXT NOT NULL
    ) STRICT;
  `,
};
