import type { Migration } from './migration';

/**
 * The folded copies that are searched, by the row of a text's first passage, so that opening a library is reading them.
 * The characters come last: what stands before them is read without them.
 * They go with their passages; what is missing, or was made by other rules, is made again.
 */
export const foldedTexts: Migration = {
  version: 13,
  sql: `
    CREATE TABLE folded_text (
      first_row INTEGER PRIMARY KEY,
      rules INTEGER NOT NULL,
      fingerprint TEXT NOT NULL,
      numbers BLOB NOT NULL,
      traits BLOB NOT NULL,
      characters BLOB NOT NULL
    ) STRICT;

    CREATE TRIGGER passage_folded AFTER DELETE ON passage BEGIN
      DELETE FROM folded_text WHERE first_row = old.row;
    END;
  `,
};
