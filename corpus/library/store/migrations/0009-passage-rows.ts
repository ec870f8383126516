import type { Migration } from './migration';

/**
 * Passages are numbered in the order of import, those of a text one after another. The number is what search goes by:
 * it is never given twice, and a passage never changes under it. Terms stand under the same number, and go with their
 * passage; they are cut anew, as their numbers were their own before.
 */
export const passageRows: Migration = {
  version: 9,
  sql: `
    CREATE TABLE numbered_passage (
      row INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
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

    INSERT INTO numbered_passage
      (id, text_id, "order", role, level, headings, original, corrections, spans, run_in_start, run_in_end, is_our_cut)
    SELECT passage.id, text_id, passage."order", role, level, headings, original, corrections, spans,
      run_in_start, run_in_end, is_our_cut
    FROM passage JOIN text ON text.id = passage.text_id
    ORDER BY text.source_id, text."order", passage."order";

    ALTER TABLE text ADD COLUMN first_row INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE text ADD COLUMN passage_count INTEGER NOT NULL DEFAULT 0;

    UPDATE text SET (first_row, passage_count) =
      (SELECT ifnull(min(row), 0), count(*) FROM numbered_passage WHERE text_id = text.id);

    DROP TABLE passage;
    ALTER TABLE numbered_passage RENAME TO passage;

    DROP TABLE term_passage;
    DROP TABLE term;

    CREATE VIRTUAL TABLE term USING fts5 (
      title, headings, text, content = '', contentless_delete = 1, tokenize = 'ascii'
    );

    CREATE TABLE term_text (
      first_row INTEGER PRIMARY KEY,
      end_row INTEGER NOT NULL,
      fingerprint TEXT NOT NULL
    ) STRICT;

    CREATE TRIGGER passage_terms AFTER DELETE ON passage BEGIN
      DELETE FROM term WHERE rowid = old.row;
      DELETE FROM term_text WHERE first_row = old.row;
    END;
  `,
};
