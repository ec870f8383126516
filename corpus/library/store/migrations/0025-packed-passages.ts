import type { Migration } from './migration';

/** Passages of texts that the library lacks, as a 学习包 brought them with what was excerpted and annotated. */
export const packedPassages: Migration = {
  version: 25,
  sql: `
    CREATE TABLE packed_passage (
      passage_id TEXT PRIMARY KEY,
      text_id TEXT NOT NULL,
      text_title TEXT NOT NULL,
      citation TEXT NOT NULL,
      headings TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT;
  `,
};
