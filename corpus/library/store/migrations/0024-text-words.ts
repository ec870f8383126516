import type { Migration } from './migration';

/** In how many passages of a text each word of the field stands, and how many stand under each heading. */
export const textWords: Migration = {
  version: 24,
  sql: `
    CREATE TABLE text_words (
      text_id TEXT PRIMARY KEY REFERENCES text (id) ON DELETE CASCADE,
      rules TEXT NOT NULL,
      words TEXT NOT NULL,
      headings TEXT NOT NULL
    ) STRICT;
  `,
};
