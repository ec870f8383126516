import type { Migration } from './migration';

/**
 * What a converter made of a file, so that reading it again needs no converter: its text as UTF-16, which holds every
 * character, or null where the bytes are the text; how the text is to be understood; and what the file says of itself.
 */
export const convertedSources: Migration = {
  version: 12,
  sql: `
    CREATE TABLE converted_source (
      source_id INTEGER PRIMARY KEY REFERENCES source (id) ON DELETE CASCADE,
      content BLOB,
      rules TEXT NOT NULL,
      is_unsure INTEGER NOT NULL,
      metadata TEXT NOT NULL,
      pages TEXT NOT NULL,
      warnings TEXT NOT NULL
    ) STRICT;
  `,
};
