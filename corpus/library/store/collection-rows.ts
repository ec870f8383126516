import type { Collection } from '../../study/collection';
import type { Database } from './database';
import { putRow } from './put-row';
import { isRow, type Row, textOf } from './row';

/** A collection without its entries. */
export type StoredCollection = Omit<Collection, 'entries'>;

/** Oldest first. */
export function readCollections(database: Database): StoredCollection[] {
  const rows: unknown[] = database.prepare('SELECT * FROM collection ORDER BY created_at, rowid').all();
  return rows.filter(isRow).map(collectionOf);
}

export function findCollection(database: Database, id: string): StoredCollection | null {
  const row: unknown = database.prepare('SELECT * FROM collection WHERE id = ?').get(id);
  return isRow(row) ? collectionOf(row) : null;
}

/** Inserts the collection, or puts it in the place of the one with its id; its entries are written apart. */
export function writeCollection(database: Database, { id, title, createdAt, updatedAt }: StoredCollection): void {
  putRow(database, 'collection', { id, title, created_at: createdAt, updated_at: updatedAt });
}

export function deleteCollection(database: Database, id: string): void {
  database.prepare('DELETE FROM collection WHERE id = ?').run(id);
}

function collectionOf(row: Row): StoredCollection {
  return {
    id: textOf(row, 'id'),
    title: textOf(row, 'title'),
    createdAt: textOf(row, 'created_at'),
    updatedAt: textOf(row, 'updated_at'),
  };
}
