import type { EditionPair, SketchedText } from '../../editions/edition-rule';
import { sketchRules } from '../../editions/sketch';
import type { Database } from './database';
import { bytesOfWords, isRow, numberOf, type Row, textOf, wordsOf } from './row';

/** Of all texts that have one by today's rules, in no order. */
export function readSketches(database: Database): SketchedText[] {
  const rows: unknown[] = database.prepare('SELECT * FROM text_sketch WHERE rules = ?').all(sketchRules);
  return rows.filter(isRow).map(sketchedTextOf);
}

/** Of texts of which it is not known yet what they are editions of, in the order of import. */
export function textIdsWithoutSketch(database: Database): string[] {
  const rows: unknown[] = database
    .prepare(
      `SELECT id FROM text WHERE id NOT IN (SELECT text_id FROM text_sketch WHERE rules = ?)
       ORDER BY source_id, "order"`,
    )
    .all(sketchRules);
  return rows.filter(isRow).map((row) => textOf(row, 'id'));
}

/** Writes nothing for a text that is gone; to be called inside a transaction. */
export function writeSketches(database: Database, texts: readonly SketchedText[], pairs: readonly EditionPair[]): void {
  const forget = database.prepare('DELETE FROM edition_pair WHERE text_id = ? OR other_id = ?');
  const write = database.prepare(
    `INSERT OR REPLACE INTO text_sketch (text_id, rules, title_key, letters, hashes)
     SELECT id, ?, ?, ?, ? FROM text WHERE id = ?`,
  );
  for (const { id, titleKey, sketch } of texts) {
    forget.run(id, id);
    write.run(sketchRules, titleKey, sketch.letters, bytesOfWords(sketch.hashes), id);
  }
  const writePair = database.prepare(
    `INSERT OR REPLACE INTO edition_pair (text_id, other_id)
     SELECT text.id, other.id FROM text, text AS other WHERE text.id = ? AND other.id = ?`,
  );
  for (const [textId, otherId] of pairs) writePair.run(textId, otherId);
}

/** With the letters of both texts. */
export function readEditionPairs(database: Database): EditionPair[] {
  const rows: unknown[] = database.prepare('SELECT text_id, other_id FROM edition_pair').all();
  return rows.filter(isRow).map((row) => [textOf(row, 'text_id'), textOf(row, 'other_id')]);
}

/** Letters by text id, of texts that are in a pair. */
export function readLettersOfEditions(database: Database): Map<string, number> {
  const rows: unknown[] = database
    .prepare(
      `SELECT text_id, letters FROM text_sketch
       WHERE text_id IN (SELECT text_id FROM edition_pair UNION SELECT other_id FROM edition_pair)`,
    )
    .all();
  return new Map(rows.filter(isRow).map((row) => [textOf(row, 'text_id'), numberOf(row, 'letters')]));
}

function sketchedTextOf(row: Row): SketchedText {
  return {
    id: textOf(row, 'text_id'),
    titleKey: textOf(row, 'title_key'),
    sketch: { letters: numberOf(row, 'letters'), hashes: wordsOf(row, 'hashes') },
  };
}
