import type { Migration } from './migration';

/** What tells a text from another whatever file it stands in. Texts of older libraries get theirs before an import. */
export const textFingerprints: Migration = {
  version: 7,
  sql: `
    CREATE TABLE text_fingerprint (
      text_id TEXT PRIMARY KEY REFERENCES text (id) ON DELETE CASCADE,
      sha256 TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX text_fingerprint_sha256 ON text_fingerprint (sha256);
  `,
};
