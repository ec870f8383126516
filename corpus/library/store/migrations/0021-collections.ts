import type { Migration } from './migration';

/**
 * 摘编, and the entries of everything that lists excerpts: `owner_id` is that of a collection or a session, out of which
 * they are taken. Like annotations they outlive their texts, and the columns of the anchor stay as they were when the
 * person took the words.
 * What a replacement moved is one list from here on, each with the owner that lists it.
 */
export const collections: Migration = {
  version: 21,
  sql: `
    CREATE TABLE collection (
      id TEXT PRIMARY KEY,
      title TEXT NOT NULL,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE entry_heading (
      owner_id TEXT NOT NULL,
      id TEXT NOT NULL,
      position INTEGER NOT NULL,
      title TEXT NOT NULL,
      PRIMARY KEY (owner_id, id)
    ) STRICT;
    CREATE TABLE excerpt (
      owner_id TEXT NOT NULL,
      id TEXT NOT NULL,
      position INTEGER NOT NULL,
      passage_id TEXT NOT NULL,
      text_id TEXT NOT NULL,
      "start" INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      quote TEXT NOT NULL,
      prefix TEXT NOT NULL,
      suffix TEXT NOT NULL,
      note TEXT NOT NULL,
      hint TEXT NOT NULL,
      is_checked INTEGER NOT NULL,
      PRIMARY KEY (owner_id, id)
    ) STRICT;
    INSERT INTO entry_heading
      SELECT session.id, entry.value ->> '$.id', entry.key, entry.value ->> '$.title'
      FROM session, json_each(session.content, '$.entries') AS entry
      WHERE entry.value ->> '$.kind' = 'heading';
    INSERT INTO excerpt
      SELECT session.id, excerpt ->> '$.id', position,
        excerpt ->> '$.passageId', excerpt ->> '$.textId', excerpt ->> '$.start', excerpt ->> '$.end',
        excerpt ->> '$.quote', excerpt ->> '$.prefix', excerpt ->> '$.suffix',
        excerpt ->> '$.note', excerpt ->> '$.hint', excerpt ->> '$.isChecked'
      FROM (
        SELECT session.id, entry.key AS position, entry.value -> '$.excerpt' AS excerpt
        FROM session, json_each(session.content, '$.entries') AS entry
        WHERE entry.value ->> '$.kind' = 'excerpt'
      ) AS session;
    UPDATE session SET content = json_remove(content, '$.entries');
    UPDATE text_replacement SET moved = json_object(
      'anchors', (
        SELECT json_group_array(json_set(value, '$.owner', NULL))
        FROM json_each(moved, '$.annotations')
      ),
      'decisions', json_extract(moved, '$.decisions')
    );
  `,
};
