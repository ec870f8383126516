import type { Migration } from './migration';

/**
 * What a person says of a text in place of what its file says; null leaves the file its say. No foreign key: it outlives
 * the text when newer rules make that anew, or when its file is removed and comes back.
 */
export const textParticulars: Migration = {
  version: 15,
  sql: `
    CREATE TABLE text_particulars (
      text_id TEXT PRIMARY KEY,
      title TEXT,
      metadata TEXT
    ) STRICT, WITHOUT ROWID;
  `,
};
