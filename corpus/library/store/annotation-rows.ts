import { type Anchor, type Annotation, annotationColors } from '../../model';
import { anchorColumns, anchorOf } from './anchor-rows';
import { type Database, inTransaction } from './database';
import { deleteFurther, findFurther, readFurther, writeFurther } from './further-rows';
import { putRow } from './put-row';
import { isRow, isStringArray, jsonOf, type Row, textOf } from './row';

/** An annotation as the person made it; where it stands today is not stored. */
export type StoredAnnotation = Omit<Annotation, 'placement'>;

/** Oldest first. */
export function readAnnotations(database: Database): StoredAnnotation[] {
  const rows: unknown[] = database.prepare('SELECT * FROM annotation ORDER BY created_at, rowid').all();
  const further = readFurther(database);
  return rows.filter(isRow).map((row) => annotationOf(row, further.get(textOf(row, 'id'))));
}

export function findAnnotation(database: Database, id: string): StoredAnnotation | null {
  const row: unknown = database.prepare('SELECT * FROM annotation WHERE id = ?').get(id);
  return isRow(row) ? annotationOf(row, findFurther(database, id)) : null;
}

/** Inserts the annotation, or puts it in the place of the one with its id. */
export function writeAnnotation(database: Database, annotation: StoredAnnotation): void {
  inTransaction(database, () => {
    putRow(database, 'annotation', columnsOf(annotation));
    writeFurther(database, annotation.id, annotation.further ?? []);
  });
}

/** Answers whether there was one. */
export function deleteAnnotation(database: Database, id: string): boolean {
  return inTransaction(database, () => {
    deleteFurther(database, id);
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

function annotationOf(row: Row, further: readonly Anchor[] | undefined): StoredAnnotation {
  const color = annotationColors.find((one) => one === row.color) ?? 'yellow';
  return {
    ...anchorOf(row),
    ...(further === undefined ? {} : { further }),
    id: textOf(row, 'id'),
    color,
    note: textOf(row, 'note'),
    tags: jsonOf(row, 'tags', isStringArray),
    topicIds: jsonOf(row, 'topic_ids', isStringArray),
    createdAt: textOf(row, 'created_at'),
    updatedAt: textOf(row, 'updated_at'),
  };
}
