import { type Anchor, type Annotation, annotationColors, type Link } from '../../model';
import {
  deleteAnchorList,
  findAnchorList,
  type ListedAnchor,
  readAnchorLists,
  writeAnchorList,
} from './anchor-list-rows';
import { anchorColumns, anchorOf } from './anchor-rows';
import { type Database, inTransaction } from './database';
import { putRow } from './put-row';
import { isRow, isStringArray, jsonOf, type Row, textOf } from './row';

/** An annotation as the person made it; where it stands today is not stored. */
export interface StoredAnnotation extends Omit<Annotation, 'placement' | 'links'> {
  readonly links?: readonly StoredLink[];
}

export type StoredLink = Omit<Link, 'placement'>;

/** Oldest first. */
export function readAnnotations(database: Database): StoredAnnotation[] {
  const rows: unknown[] = database.prepare('SELECT * FROM annotation ORDER BY created_at, rowid').all();
  const further = readAnchorLists(database, 'further');
  const links = readAnchorLists(database, 'links');
  return rows.filter(isRow).map((row) => {
    const id = textOf(row, 'id');
    return annotationOf(row, further.get(id), links.get(id));
  });
}

export function findAnnotation(database: Database, id: string): StoredAnnotation | null {
  const row: unknown = database.prepare('SELECT * FROM annotation WHERE id = ?').get(id);
  if (!isRow(row)) return null;
  return annotationOf(row, findAnchorList(database, 'further', id), findAnchorList(database, 'links', id));
}

/** Inserts the annotation, or puts it in the place of the one with its id. */
export function writeAnnotation(database: Database, annotation: StoredAnnotation): void {
  inTransaction(database, () => {
    putRow(database, 'annotation', columnsOf(annotation));
    const { id, further = [], links = [] } = annotation;
    writeAnchorList(
      database,
      'further',
      id,
      further.map((anchor, index) => ({ ...anchor, id: String(index) })),
    );
    writeAnchorList(database, 'links', id, links);
  });
}

/** Answers whether there was one. */
export function deleteAnnotation(database: Database, id: string): boolean {
  return inTransaction(database, () => {
    deleteAnchorList(database, 'further', id);
    deleteAnchorList(database, 'links', id);
    return Number(database.prepare('DELETE FROM annotation WHERE id = ?').run(id).changes) > 0;
  });
}

function columnsOf(annotation: StoredAnnotation): { id: string } & Readonly<Record<string, string | number>> {
  return {
    id: annotation.id,
    ...anchorColumns(annotation),
    color: annotation.color,
    note: annotation.note,
    tags: JSON.stringify(annotation.tags),
    topic_ids: JSON.stringify(annotation.topicIds),
    created_at: annotation.createdAt,
    updated_at: annotation.updatedAt,
  };
}

function annotationOf(
  row: Row,
  further: readonly ListedAnchor[] | undefined,
  links: readonly StoredLink[] | undefined,
): StoredAnnotation {
  const color = annotationColors.find((one) => one === row.color) ?? 'yellow';
  return {
    ...anchorOf(row),
    ...(further === undefined ? {} : { further: further.map(({ id, ...anchor }): Anchor => anchor) }),
    ...(links === undefined ? {} : { links }),
    id: textOf(row, 'id'),
    color,
    note: textOf(row, 'note'),
    tags: jsonOf(row, 'tags', isStringArray),
    topicIds: jsonOf(row, 'topic_ids', isStringArray),
    createdAt: textOf(row, 'created_at'),
    updatedAt: textOf(row, 'updated_at'),
  };
}
