import type { Correction, Passage, PassageRole } from '../../model';
import { DamagedLibraryError } from '../failure';
import type { Database } from './database';
import {
  isArrayOf,
  isBoolean,
  isNumber,
  isRangeArray,
  isRow,
  isString,
  isStringArray,
  jsonOf,
  numberOf,
  optionalNumberOf,
  type Row,
  textOf,
} from './row';

/** Passages of one text: their rows follow one another in the passages' order. */
export interface PassageRows {
  readonly firstRow: number;
  readonly count: number;
  /** Base name of the file that they come from. */
  readonly file: string;
}

/** The row that the next passage will have; to be called inside the transaction that inserts it. */
export function nextPassageRow(database: Database): number {
  const last: unknown = database.prepare(`SELECT seq FROM sqlite_sequence WHERE name = 'passage'`).get();
  return isRow(last) ? numberOf(last, 'seq') + 1 : 1;
}

/** To be called inside a transaction. */
export function insertPassages(database: Database, firstRow: number, passages: readonly Passage[]): void {
  const insert = database.prepare(
    `INSERT INTO passage
       (row, id, text_id, "order", role, level, headings, original, corrections, spans, run_in_start, run_in_end, is_our_cut)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  passages.forEach((passage, order) => {
    insert.run(
      firstRow + order,
      passage.id,
      passage.textId,
      passage.order,
      passage.role,
      passage.level,
      JSON.stringify(passage.headings),
      passage.original,
      JSON.stringify(passage.corrections),
      JSON.stringify(passage.source.spans),
      passage.runInHeading?.[0] ?? null,
      passage.runInHeading?.[1] ?? null,
      Number(passage.isOurCut),
    );
  });
}

/** Reads passages where they are needed. A passage never changes under its row. */
export interface PassageReader {
  /** In order. */
  passagesOf(rows: PassageRows): Passage[];
  /** Null where there is none. `file` is the base name of the file that it comes from. */
  passageIn(row: number, file: string): Passage | null;
  /** By row, those that are there, read at once; `fileOf` names the file that a row comes from. */
  passagesIn(rows: readonly number[], fileOf: (row: number) => string): Map<number, Passage>;
  rowOf(passageId: string): number | null;
}

/** About 10 µs a passage. */
export function passageReader(database: Database): PassageReader {
  const ofText = database.prepare('SELECT * FROM passage WHERE row >= ? AND row < ? ORDER BY row');
  const one = database.prepare('SELECT * FROM passage WHERE row = ?');
  const some = database.prepare('SELECT * FROM passage WHERE row IN (SELECT value FROM json_each(?)) ORDER BY row');
  const byId = database.prepare('SELECT row FROM passage WHERE id = ?');
  return {
    passagesOf({ firstRow, count, file }) {
      const rows: unknown[] = ofText.all(firstRow, firstRow + count);
      return rows.filter(isRow).map((row) => passageOf(row, file));
    },
    passageIn(row, file) {
      const found: unknown = one.get(row);
      return isRow(found) ? passageOf(found, file) : null;
    },
    passagesIn(wanted, fileOf) {
      const rows: unknown[] = some.all(JSON.stringify(wanted));
      return new Map(
        rows.filter(isRow).map((row) => {
          const number = numberOf(row, 'row');
          return [number, passageOf(row, fileOf(number))] as const;
        }),
      );
    },
    rowOf(passageId) {
      const found: unknown = byId.get(passageId);
      return isRow(found) ? numberOf(found, 'row') : null;
    },
  };
}

function passageOf(row: Row, file: string): Passage {
  const role = roleOf(row);
  const original = textOf(row, 'original');
  const corrections = jsonOf(row, 'corrections', isCorrections);
  const runInStart = optionalNumberOf(row, 'run_in_start');
  const runInEnd = optionalNumberOf(row, 'run_in_end');
  return {
    id: textOf(row, 'id'),
    textId: textOf(row, 'text_id'),
    order: numberOf(row, 'order'),
    headings: jsonOf(row, 'headings', isStringArray),
    kind: role === 'paragraph' || role === 'abstract' ? 'body' : 'heading',
    role,
    level: numberOf(row, 'level'),
    original,
    text: correctedText(original, corrections),
    corrections,
    source: { file, spans: jsonOf(row, 'spans', isRangeArray) },
    runInHeading: runInStart === null || runInEnd === null ? null : [runInStart, runInEnd],
    isOurCut: numberOf(row, 'is_our_cut') === 1,
  };
}

/** `original` as it is read. */
function correctedText(original: string, corrections: readonly Correction[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const correction of corrections) {
    parts.push(original.slice(at, correction.start), correction.to);
    at = correction.end;
  }
  return parts.join('') + original.slice(at);
}

const roles: readonly PassageRole[] = ['title', 'subtitle', 'metadata', 'abstract', 'outline', 'heading', 'paragraph'];

function roleOf(row: Row): PassageRole {
  const role = roles.find((one) => one === row.role);
  if (role === undefined) throw new DamagedLibraryError(`No role ${String(row.role)}`);
  return role;
}

const isCorrections = isArrayOf<Correction>({
  start: isNumber,
  end: isNumber,
  from: isString,
  to: isString,
  reason: isString,
  isPunctuation: isBoolean,
});
