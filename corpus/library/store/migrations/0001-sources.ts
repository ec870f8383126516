import type { Migration } from './migration';

/**
 * Files, and the texts and passages made from them.
 * A file is kept as its bytes: a BLOB holds every byte (TEXT ends at a NUL), and its SHA-256 proves it.
 * What follows from other columns is not stored: a passage's corrected text, its kind, the removed characters.
 */
export const sources: Migration = {
  version: 1,
  sql: `
    CREATE TABLE meta (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT;

    CREATE TABLE source (
      id INTEGER PRIMARY KEY,
      file TEXT NOT NULL,
      sha256 TEXT NOT NULL UNIQUE,
      format TEXT NOT NULL,
      encoding TEXT NOT NULL,
      characters INTEGER NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;

    CREATE TABLE text (
      id TEXT PRIMARY KEY,
      source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
      "order" INTEGER NOT NULL,
      title TEXT NOT NULL,
      source_title TEXT NOT NULL,
      is_guideline INTEGER NOT NULL,
      "start" INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      edition_of TEXT,
      warnings TEXT NOT NULL,
      metadata TEXT NOT NULL,
      UNIQUE (source_id, "order")
    ) STRICT;

    CREATE TABLE passage (
      id TEXT PRIMARY KEY,
      text_id TEXT NOT NULL REFERENCES text (id) ON DELETE CASCADE,
      "order" INTEGER NOT NULL,
      role TEXT NOT NULL,
      level INTEGER NOT NULL,
      headings TEXT NOT NULL,
      original TEXT NOT NULL,
      corrections TEXT NOT NULL,
      spans TEXT NOT NULL,
      run_in_start INTEGER,
      run_in_end INTEGER,
      is_our_cut INTEGER NOT NULL,
      UNIQUE (text_id, "order")
    ) STRICT;

    CREATE TABLE removal (
      text_id TEXT NOT NULL REFERENCES text (id) ON DELETE CASCADE,
      "start" INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      reason TEXT NOT NULL,
      PRIMARY KEY (text_id, "start")
    ) STRICT, WITHOUT ROWID;
  `,
};
