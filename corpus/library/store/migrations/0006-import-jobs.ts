import type { Migration } from './migration';

/**
 * Imports that are under way, file by file, so that one that was broken off can be gone on with. An outcome is null
 * until the file has had its turn; `attempts` counts how often the import was taken up again at this file.
 */
export const importJobs: Migration = {
  version: 6,
  sql: `
    CREATE TABLE import_job (
      id TEXT PRIMARY KEY,
      started_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE import_file (
      job_id TEXT NOT NULL REFERENCES import_job (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      path TEXT NOT NULL,
      is_named INTEGER NOT NULL,
      bytes INTEGER NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      outcome TEXT,
      PRIMARY KEY (job_id, position)
    ) STRICT, WITHOUT ROWID;
  `,
};
