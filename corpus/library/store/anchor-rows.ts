import type { Anchor } from '../../model';
import type { Database } from './database';
import { isRow, numberOf, optionalTextOf, type Row, textOf } from './row';

/** What a person put at words of a text, and what goes with them when it changes: annotations and excerpts. */
export interface HeldAnchor extends Anchor {
  /** Of an excerpt, the collection or session that lists it; null for an annotation. */
  readonly owner: string | null;
  readonly id: string;
}

export function readHeldAnchors(database: Database): HeldAnchor[] {
  const columns = 'id, passage_id, text_id, "start", "end", quote, prefix, suffix';
  const rows: unknown[] = database
    .prepare(
      `SELECT NULL AS owner_id, ${columns} FROM annotation
       UNION ALL SELECT owner_id, ${columns} FROM excerpt`,
    )
    .all();
  return rows.filter(isRow).map((row) => ({
    ...anchorOf(row),
    owner: optionalTextOf(row, 'owner_id'),
    id: textOf(row, 'id'),
  }));
}

/** Where it stands now; of an excerpt that takes other words by it, nobody has compared these with the source. */
export function writeHeldAnchor(database: Database, { owner, id, ...anchor }: HeldAnchor): void {
  const values = anchorColumns(anchor);
  const set = Object.keys(values).map((name) => `"${name}" = ?`);
  if (owner === null) {
    database.prepare(`UPDATE annotation SET ${set.join(', ')} WHERE id = ?`).run(...Object.values(values), id);
    return;
  }
  database
    .prepare(
      `UPDATE excerpt SET ${set.join(', ')}, is_checked = is_checked AND quote = ? WHERE owner_id = ? AND id = ?`,
    )
    .run(...Object.values(values), anchor.quote, owner, id);
}

export function anchorColumns(anchor: Anchor): Readonly<Record<string, string | number>> {
  return {
    passage_id: anchor.passageId,
    text_id: anchor.textId,
    start: anchor.start,
    end: anchor.end,
    quote: anchor.quote,
    prefix: anchor.prefix,
    suffix: anchor.suffix,
  };
}

export function anchorOf(row: Row): Anchor {
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
