import type { CollectionEntry } from '../../study/collection';
import type { Excerpt } from '../../study/excerpt';
import { anchorColumns, anchorOf } from './anchor-rows';
import type { Database } from './database';
import { insertRow } from './put-row';
import { isRow, numberOf, type Row, textOf } from './row';

/** An excerpt as the person took it; where it stands today is not stored. */
export type StoredExcerpt = Omit<Excerpt, 'placement'>;

export type StoredEntry =
  | Extract<CollectionEntry, { kind: 'heading' }>
  | { readonly kind: 'excerpt'; readonly excerpt: StoredExcerpt };

/** Of a collection or a session, in its order. */
export function readEntries(database: Database, ownerId: string): StoredEntry[] {
  const headings: unknown[] = database.prepare('SELECT * FROM entry_heading WHERE owner_id = ?').all(ownerId);
  const excerpts: unknown[] = database.prepare('SELECT * FROM excerpt WHERE owner_id = ?').all(ownerId);
  const entries = [
    ...headings.filter(isRow).map((row) => ({ position: numberOf(row, 'position'), entry: headingOf(row) })),
    ...excerpts.filter(isRow).map((row) => ({ position: numberOf(row, 'position'), entry: excerptOf(row) })),
  ];
  return entries.sort((one, other) => one.position - other.position).map(({ entry }) => entry);
}

/** How many excerpts each owner has; one that has none is absent. */
export function countExcerpts(database: Database): ReadonlyMap<string, number> {
  const rows: unknown[] = database.prepare('SELECT owner_id, count(*) AS count FROM excerpt GROUP BY owner_id').all();
  return new Map(rows.filter(isRow).map((row) => [textOf(row, 'owner_id'), numberOf(row, 'count')]));
}

/** Makes these all that the owner has. To be called inside a transaction. */
export function writeEntries(
  database: Database,
  ownerId: string,
  entries: readonly (StoredEntry | CollectionEntry)[],
): void {
  deleteEntries(database, ownerId);
  for (const [position, entry] of entries.entries()) {
    const place = { owner_id: ownerId, position };
    if (entry.kind === 'heading') insertRow(database, 'entry_heading', { ...place, id: entry.id, title: entry.title });
    else insertRow(database, 'excerpt', { ...place, ...excerptColumns(entry.excerpt) });
  }
}

export function deleteEntries(database: Database, ownerId: string): void {
  for (const table of ['entry_heading', 'excerpt']) {
    database.prepare(`DELETE FROM ${table} WHERE owner_id = ?`).run(ownerId);
  }
}

function excerptColumns(excerpt: StoredExcerpt): { id: string } & Readonly<Record<string, string | number>> {
  return {
    id: excerpt.id,
    ...anchorColumns(excerpt),
    note: excerpt.note,
    hint: excerpt.hint,
    is_checked: Number(excerpt.isChecked),
  };
}

function headingOf(row: Row): StoredEntry {
  return { kind: 'heading', id: textOf(row, 'id'), title: textOf(row, 'title') };
}

function excerptOf(row: Row): StoredEntry {
  return {
    kind: 'excerpt',
    excerpt: {
      ...anchorOf(row),
      id: textOf(row, 'id'),
      note: textOf(row, 'note'),
      hint: textOf(row, 'hint'),
      isChecked: numberOf(row, 'is_checked') === 1,
    },
  };
}
