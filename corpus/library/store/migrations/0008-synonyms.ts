import type { Migration } from './migration';

/**
 * Other names of the same thing: the person's own sets, and the ids of all sets that are switched off. A set that comes
 * with the program is known by its first word, one of the person's own by its number, which is never given twice.
 */
export const synonyms: Migration = {
  version: 8,
  sql: `
    CREATE TABLE synonym_set (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      words TEXT NOT NULL
    ) STRICT;

    CREATE TABLE synonym_off (
      id TEXT PRIMARY KEY
    ) STRICT;
  `,
};
