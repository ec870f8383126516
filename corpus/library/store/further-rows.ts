/**
 * The words of an annotation in the passages that follow its first one, kept as excerpts that it lists: like any other they
 * have their checksum, go over to a corrected text, and outlive the one that they stand in.
 */
import type { Anchor } from '../../model';
import { anchorOf } from './anchor-rows';
import type { Database } from './database';
import { deleteEntries, writeEntries } from './entry-rows';
import { isRow, textOf } from './row';

const mark = '/further';

/** By annotation; one that stands in a single passage is absent. */
export function readFurther(database: Database): ReadonlyMap<string, readonly Anchor[]> {
  return furtherOf(
    database.prepare(`SELECT * FROM excerpt WHERE owner_id LIKE '%${mark}' ORDER BY owner_id, position`).all(),
  );
}

/** Of one annotation; undefined where it stands in a single passage. */
export function findFurther(database: Database, annotationId: string): readonly Anchor[] | undefined {
  const rows = database.prepare('SELECT * FROM excerpt WHERE owner_id = ? ORDER BY position').all(annotationId + mark);
  return furtherOf(rows).get(annotationId);
}

/** To be called inside a transaction. */
export function writeFurther(database: Database, annotationId: string, further: readonly Anchor[]): void {
  const entries = further.map(
    ({ passageId, textId, start, end, quote, prefix, suffix }, index) =>
      ({
        kind: 'excerpt',
        excerpt: {
          ...{ passageId, textId, start, end, quote, prefix, suffix },
          ...{ id: String(index), note: '', hint: '', isChecked: false },
        },
      }) as const,
  );
  writeEntries(database, annotationId + mark, entries);
}

/** To be called inside a transaction. */
export function deleteFurther(database: Database, annotationId: string): void {
  deleteEntries(database, annotationId + mark);
}

function furtherOf(rows: readonly unknown[]): ReadonlyMap<string, readonly Anchor[]> {
  const further = new Map<string, Anchor[]>();
  for (const row of rows.filter(isRow)) {
    const id = textOf(row, 'owner_id').slice(0, -mark.length);
    further.set(id, [...(further.get(id) ?? []), anchorOf(row)]);
  }
  return further;
}
