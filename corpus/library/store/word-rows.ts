import type { Database } from './database';
import { isRow, jsonOf, textOf } from './row';

/** Of one text. */
export interface TextWords {
  readonly textId: string;
  /** In how many passages each word of the field stands. */
  readonly words: ReadonlyMap<string, number>;
  /** How many passages stand under each heading. */
  readonly headings: ReadonlyMap<string, number>;
}

/** Those that were counted by these rules, in no order. Cost: 40 µs a text. */
export function readTextWords(database: Database, rules: string): TextWords[] {
  const rows: unknown[] = database.prepare('SELECT * FROM text_words WHERE rules = ?').all(rules);
  return rows.filter(isRow).map((row) => ({
    textId: textOf(row, 'text_id'),
    words: new Map(jsonOf(row, 'words', isCounts)),
    headings: new Map(jsonOf(row, 'headings', isCounts)),
  }));
}

/** Writes nothing for a text that is gone; to be called inside a transaction. */
export function writeTextWords(database: Database, rules: string, texts: readonly TextWords[]): void {
  const write = database.prepare(
    'INSERT OR REPLACE INTO text_words (text_id, rules, words, headings) SELECT id, ?, ?, ? FROM text WHERE id = ?',
  );
  for (const { textId, words, headings } of texts)
    write.run(rules, JSON.stringify([...words]), JSON.stringify([...headings]), textId);
}

function isCounts(value: unknown): value is [string, number][] {
  return Array.isArray(value) && value.every(isCount);
}

function isCount(value: unknown): value is [string, number] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';
}
