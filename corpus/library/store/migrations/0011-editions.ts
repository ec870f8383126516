import type { Migration } from './migration';

/**
 * Texts that are editions of one work. A sketch is a sample of a text's runs of characters, as little-endian 32-bit
 * hashes; `rules` names the way in which it and the pairs were made. A replacement outlives the making anew of its
 * texts, which keep their ids.
 */
export const editions: Migration = {
  version: 11,
  sql: `
    CREATE TABLE text_sketch (
      text_id TEXT PRIMARY KEY REFERENCES text (id) ON DELETE CASCADE,
      rules TEXT NOT NULL,
      title_key TEXT NOT NULL,
      letters INTEGER NOT NULL,
      hashes BLOB NOT NULL
    ) STRICT;

    CREATE TABLE edition_pair (
      text_id TEXT NOT NULL REFERENCES text (id) ON DELETE CASCADE,
      other_id TEXT NOT NULL REFERENCES text (id) ON DELETE CASCADE,
      PRIMARY KEY (text_id, other_id)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX edition_pair_other ON edition_pair (other_id);

    CREATE TABLE text_replacement (
      text_id TEXT PRIMARY KEY,
      by_id TEXT NOT NULL,
      replaced_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
