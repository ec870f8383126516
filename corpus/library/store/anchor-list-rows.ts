/**
 * The anchors that an annotation has beside its own, kept as excerpts that it lists: like any other they have their checksum,
 * go over to a corrected text, and outlive the one that they stand in. `further` are its words in the passages that follow
 * its first one, `links` the words elsewhere that it refers to.
 */
import type { Anchor } from '../../model';
import { anchorOf } from './anchor-rows';
import type { Database } from './database';
import { deleteEntries, writeEntries } from './entry-rows';
import { isRow, textOf } from './row';

type ListName = 'further' | 'links';

/** The id is its own in the list. */
export interface ListedAnchor extends Anchor {
  readonly id: string;
}

/** By annotation; one that has no such list is absent. */
export function readAnchorLists(database: Database, list: ListName): ReadonlyMap<string, readonly ListedAnchor[]> {
  const rows = database
    .prepare(`SELECT * FROM excerpt WHERE owner_id LIKE '%/${list}' ORDER BY owner_id, position`)
    .all();
  return listsOf(rows, list);
}

/** Of one annotation; undefined where it has none. */
export function findAnchorList(
  database: Database,
  list: ListName,
  annotationId: string,
): readonly ListedAnchor[] | undefined {
  const owner = ownerOf(annotationId, list);
  const rows = database.prepare('SELECT * FROM excerpt WHERE owner_id = ? ORDER BY position').all(owner);
  return listsOf(rows, list).get(annotationId);
}

/** To be called inside a transaction. */
export function writeAnchorList(
  database: Database,
  list: ListName,
  annotationId: string,
  anchors: readonly ListedAnchor[],
): void {
  const entries = anchors.map(
    ({ id, passageId, textId, start, end, quote, prefix, suffix }) =>
      ({
        kind: 'excerpt',
        excerpt: {
          ...{ passageId, textId, start, end, quote, prefix, suffix },
          ...{ id, note: '', hint: '', isChecked: false },
        },
      }) as const,
  );
  writeEntries(database, ownerOf(annotationId, list), entries);
}

/** To be called inside a transaction. */
export function deleteAnchorList(database: Database, list: ListName, annotationId: string): void {
  deleteEntries(database, ownerOf(annotationId, list));
}

function ownerOf(annotationId: string, list: ListName): string {
  return `${annotationId}/${list}`;
}

function listsOf(rows: readonly unknown[], list: ListName): ReadonlyMap<string, readonly ListedAnchor[]> {
  const lists = new Map<string, readonly ListedAnchor[]>();
  for (const row of rows.filter(isRow)) {
    const id = textOf(row, 'owner_id').slice(0, -`/${list}`.length);
    lists.set(id, [...(lists.get(id) ?? []), { ...anchorOf(row), id: textOf(row, 'id') }]);
  }
  return lists;
}
