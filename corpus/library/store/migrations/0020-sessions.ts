import type { Migration } from './migration';

/**
 * 学习会, as JSON of what a person wrote, with their excerpts; templates that a person changed; and how many sessions
 * are planned for a year.
 */
export const sessions: Migration = {
  version: 20,
  sql: `
    CREATE TABLE session (
      id TEXT PRIMARY KEY,
      content TEXT NOT NULL,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE session_template (
      type TEXT PRIMARY KEY,
      content TEXT NOT NULL
    ) STRICT;

    CREATE TABLE session_plan (
      year INTEGER PRIMARY KEY,
      sessions INTEGER NOT NULL
    ) STRICT;
  `,
};
