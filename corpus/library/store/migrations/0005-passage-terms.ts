import type { Migration } from './migration';

/**
 * The passages as terms, for libraries whose terms are too many for memory. What it holds of a passage is told by the
 * fingerprint; a row's number is never given twice, so that another program may remember it; no foreign key, as only the engine that fills it knows both tables. Of the texts nothing is kept a
 * second time (`content=''`). The ranking's weights are those of the search, which are for title, headings and text.
 */
export const passageTerms: Migration = {
  version: 5,
  sql: `
    CREATE TABLE term_passage (
      row INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      fingerprint TEXT NOT NULL
    ) STRICT;

    CREATE VIRTUAL TABLE term USING fts5 (
      title, headings, text, content = '', contentless_delete = 1, tokenize = 'ascii'
    );
  `,
};
