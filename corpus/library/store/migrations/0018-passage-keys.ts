import type { Migration } from './migration';

/**
 * What passages of the same letters have in common, by the passage's row: editions share most of theirs. Texts that
 * were compared before there were keys are compared again.
 */
export const passageKeys: Migration = {
  version: 18,
  sql: `
    CREATE TABLE passage_key (
      row INTEGER PRIMARY KEY,
      key INTEGER NOT NULL
    ) STRICT;

    CREATE INDEX passage_key_key ON passage_key (key);

    CREATE TRIGGER passage_key_gone AFTER DELETE ON passage BEGIN
      DELETE FROM passage_key WHERE row = old.row;
    END;

    DELETE FROM text_sketch;
  `,
};
