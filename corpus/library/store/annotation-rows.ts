import { type Anchor, type Annotation, annotationColors } from '../../model';
import type { Database } from './database';
import { isRow, isStringArray, jsonOf, numberOf, type Row, textOf } from './row';

/** An annotation as the person made it; where it stands today is not stored. */
export type StoredAnnotation = Omit<Annotation, 'placement'>;

/** Oldest first. */
export function readAnnotations(database: Database): StoredAnnotation[] {
  const rows: unknown[] = database.prepare('SELECT * FROM annotation ORDER BY created_at, rowid').all();
  return rows.filter(isRow).map(annotationOf);
}

export function findAnnotation(database: Database, id: string): StoredAnnotation | null {
  const row: unknown = database.prepare('SELECT * FROM annotation WHERE id = ?').get(id);
  return isRow(row) ? annotationOf(row) : null;
}

/** Inserts the annotation, or puts it in the place of the one with its id. */
export function writeAnnotation(database: Database, annotation: StoredAnnotation): void {
  const values = columnsOf(annotation);
  const names = Object.keys(values).map((name) => `"${name}"`);
  database
    .prepare(
      `INSERT INTO annotation (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
       ON CONFLICT (id) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    )
    .run(...Object.values(values));
}

/** Answers whether there was one. */
export function deleteAnnotation(database: Database, id: string): boolean {
  return Number(database.prepare('DELETE FROM annotation WHERE id = ?').run(id).changes) > 0;
}

function columnsOf(annotation: StoredAnnotation): Readonly<Record<string, string | number>> {
  return {
    id: annotation.id,
    passage_id: annotation.passageId,
    text_id: annotation.textId,
    start: annotation.start,
    end: annotation.end,
    quote: annotation.quote,
    prefix: annotation.prefix,
    suffix: annotation.suffix,
    color: annotation.color,
    note: annotation.note,
    tags: JSON.stringify(annotation.tags),
    topic_ids: JSON.stringify(annotation.topicIds),
    created_at: annotation.createdAt,
    updated_at: annotation.updatedAt,
  };
}

function annotationOf(row: Row): StoredAnnotation {
  const color = annotationColors.find((one) => one === row.color) ?? 'yellow';
  return {
    ...anchorOf(row),
    id: textOf(row, 'id'),
    color,
    note: textOf(row, 'note'),
    tags: jsonOf(row, 'tags', isStringArray),
    topicIds: jsonOf(row, 'topic_ids', isStringArray),
    createdAt: textOf(row, 'created_at'),
    updatedAt: textOf(row, 'updated_at'),
  };
}

function anchorOf(row: Row): Anchor {
  return {
    passageId: textOf(row, 'passage_id'),
    textId: textOf(row, 'text_id'),
    start: numberOf(row, 'start'),
    end: numberOf(row, 'end'),
    quote: textOf(row, 'quote'),
    prefix: textOf(row, 'prefix'),
    suffix: textOf(row, 'suffix'),
  };
}
