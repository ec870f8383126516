import type { Database } from './database';
import { isRow, isStringArray, jsonOf, numberOf, textOf } from './row';

/** A set of the person's own. */
export interface StoredSynonymSet {
  readonly id: string;
  readonly words: readonly string[];
}

/** Newest first. */
export function readSynonymSets(database: Database): StoredSynonymSet[] {
  const rows: unknown[] = database.prepare('SELECT number, words FROM synonym_set ORDER BY number DESC').all();
  return rows
    .filter(isRow)
    .map((row) => ({ id: String(numberOf(row, 'number')), words: jsonOf(row, 'words', isStringArray) }));
}

/** Answers with its id. */
export function insertSynonymSet(database: Database, words: readonly string[]): string {
  const { lastInsertRowid } = database.prepare('INSERT INTO synonym_set (words) VALUES (?)').run(JSON.stringify(words));
  return String(lastInsertRowid);
}

export function updateSynonymSet(database: Database, id: string, words: readonly string[]): void {
  database.prepare('UPDATE synonym_set SET words = ? WHERE number = ?').run(JSON.stringify(words), Number(id));
}

/** That it was switched off goes with it. */
export function deleteSynonymSet(database: Database, id: string): void {
  database.prepare('DELETE FROM synonym_set WHERE number = ?').run(Number(id));
  switchSynonyms(database, id, true);
}

/** Ids of the sets that the search does not go by. */
export function readSwitchedOff(database: Database): ReadonlySet<string> {
  const rows: unknown[] = database.prepare('SELECT id FROM synonym_off').all();
  return new Set(rows.filter(isRow).map((row) => textOf(row, 'id')));
}

export function switchSynonyms(database: Database, id: string, isOn: boolean): void {
  const sql = isOn ? 'DELETE FROM synonym_off WHERE id = ?' : 'INSERT OR IGNORE INTO synonym_off (id) VALUES (?)';
  database.prepare(sql).run(id);
}
