import type { Migration } from './migration';

/**
 * Which passages a person put into a topic or took out of it. No foreign key, and the passage's own words beside its
 * id: like an annotation, what a person said outlives its text and finds its passage again.
 */
export const topicDecisions: Migration = {
  version: 10,
  sql: `
    CREATE TABLE topic_decision (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      passage_id TEXT NOT NULL,
      text_id TEXT NOT NULL,
      topic_id TEXT NOT NULL,
      decision TEXT NOT NULL CHECK (decision IN ('in', 'out')),
      "start" INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      quote TEXT NOT NULL,
      prefix TEXT NOT NULL,
      suffix TEXT NOT NULL,
      UNIQUE (passage_id, topic_id)
    ) STRICT;
  `,
};
