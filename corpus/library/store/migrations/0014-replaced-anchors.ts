import type { Migration } from './migration';

/**
 * Where annotations and decisions about topics stood in a text before a corrected one took its place, as JSON: what is
 * needed to undo it. Of replacements made before there was a way to make them, nothing is known.
 */
export const replacedAnchors: Migration = {
  version: 14,
  sql: `ALTER TABLE text_replacement ADD COLUMN moved TEXT NOT NULL DEFAULT '{"annotations":[],"decisions":[]}';`,
};
