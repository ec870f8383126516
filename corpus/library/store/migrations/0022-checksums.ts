import type { Migration } from './migration';

interface Checked {
  readonly table: string;
  /** What tells its rows apart. */
  readonly key: readonly string[];
  readonly others: readonly string[];
}

const anchor = ['passage_id', 'text_id', 'start', 'end', 'quote', 'prefix', 'suffix'];
const times = ['created_at', 'updated_at'];

const checked: readonly Checked[] = [
  { table: 'annotation', key: ['id'], others: [...anchor, 'color', 'note', 'tags', 'topic_ids', ...times] },
  { table: 'excerpt', key: ['owner_id', 'id'], others: [...anchor, 'position', 'note', 'hint', 'is_checked'] },
  { table: 'entry_heading', key: ['owner_id', 'id'], others: ['position', 'title'] },
  { table: 'collection', key: ['id'], others: ['title', ...times] },
  { table: 'session', key: ['id'], others: ['content', ...times] },
];

/**
 * A checksum of every row that a person wrote, kept by triggers whoever writes; `damaged_row` lists the rows that are not
 * what was written, and those that are gone. A migration that makes one of these tables anew makes its triggers anew.
 */
export const checksums: Migration = {
  version: 22,
  sql: `
    CREATE TABLE row_checksum (
      "table" TEXT NOT NULL,
      "key" TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      PRIMARY KEY ("table", "key")
    ) STRICT, WITHOUT ROWID;
    ${checked.map(kept).join('')}
    CREATE VIEW damaged_row AS ${checked.map(damaged).join(' UNION ALL ')};
  `,
};

function kept({ table, key, others }: Checked): string {
  const put = (row: string) =>
    `REPLACE INTO row_checksum VALUES ('${table}', ${keyOf(key, row)}, ${sumOf([...key, ...others], row)});`;
  const drop = `DELETE FROM row_checksum WHERE "table" = '${table}' AND "key" = ${keyOf(key, 'old')};`;
  return `
    INSERT INTO row_checksum
      SELECT '${table}', ${keyOf(key, table)}, ${sumOf([...key, ...others], table)} FROM ${table};
    CREATE TRIGGER ${table}_written AFTER INSERT ON ${table} BEGIN ${put('new')} END;
    CREATE TRIGGER ${table}_changed AFTER UPDATE ON ${table} BEGIN ${drop} ${put('new')} END;
    CREATE TRIGGER ${table}_removed AFTER DELETE ON ${table} BEGIN ${drop} END;`;
}

function damaged({ table, key, others }: Checked): string {
  return `
    SELECT '${table}' AS "table", ${keyOf(key, table)} AS "key" FROM ${table}
      LEFT JOIN row_checksum ON row_checksum."table" = '${table}' AND row_checksum."key" = ${keyOf(key, table)}
      WHERE sha256 IS NOT ${sumOf([...key, ...others], table)}
    UNION ALL
    SELECT "table", "key" FROM row_checksum
      WHERE "table" = '${table}' AND "key" NOT IN (SELECT ${keyOf(key, table)} FROM ${table})`;
}

function keyOf(key: readonly string[], row: string): string {
  return key.map((name) => `${row}."${name}"`).join(" || ' ' || ");
}

function sumOf(columns: readonly string[], row: string): string {
  return `checksum(${columns.map((name) => `${row}."${name}"`).join(', ')})`;
}
