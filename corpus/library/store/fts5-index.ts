import {
  fieldWeights,
  type HeldText,
  type IndexedPassage,
  type IndexHit,
  type IndexQuery,
  type PassageIndex,
} from '../../search/passage-index';
import { type Database, inTransaction } from './database';
import { readMeta, writeMeta } from './meta-rows';
import { isRow, numberOf, textOf } from './row';

/** So many of the best hits are ranked; the others are found all the same. */
const rankedHits = 1000;

/**
 * SQLite's `ascii` tokenizer cuts at every ASCII character but letters and digits, and lowers letters: those stand as
 * characters of the private use area, so that a term stays one and differs from every other. So do halves of
 * surrogate pairs, which SQLite would all make U+FFFD.
 */
function encoded(term: string): string {
  return term.replace(
    /[^a-z0-9\u0080-\u{10ffff}]|\p{Cs}|\ue000/gu,
    (unit) => `\ue000${unit.charCodeAt(0).toString(36)}`,
  );
}

function joined(terms: readonly string[]): string {
  return terms.map(encoded).join(' ');
}

/**
 * The engine for large libraries: inside the library's database, durable with every call. Rows are slots, and another
 * program may add and remove at the same time: nothing is remembered. What the library deletes goes from here with it.
 */
class Fts5Index implements PassageIndex {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  add(passages: readonly IndexedPassage[], whole: readonly HeldText[]): void {
    inTransaction(this.#database, () => {
      const remove = this.#database.prepare('DELETE FROM term WHERE rowid = ?');
      const insert = this.#database.prepare('INSERT INTO term (rowid, title, headings, text) VALUES (?, ?, ?, ?)');
      for (const { slot, title, headings, text } of passages) {
        remove.run(slot);
        insert.run(slot, joined(title), joined(headings), joined(text));
      }
      const hold = this.#database.prepare(
        'INSERT OR REPLACE INTO term_text (first_row, end_row, fingerprint) VALUES (?, ?, ?)',
      );
      for (const { firstSlot, slotEnd, fingerprint } of whole) hold.run(firstSlot, slotEnd, fingerprint);
    });
  }

  remove(firstSlot: number, slotEnd: number): void {
    inTransaction(this.#database, () => {
      this.#database.prepare('DELETE FROM term WHERE rowid >= ? AND rowid < ?').run(firstSlot, slotEnd);
      this.#database.prepare('DELETE FROM term_text WHERE first_row >= ? AND first_row < ?').run(firstSlot, slotEnd);
    });
  }

  held(): Iterable<HeldText> {
    const rows: unknown[] = this.#database.prepare('SELECT * FROM term_text').all();
    return rows.filter(isRow).map((row) => ({
      firstSlot: numberOf(row, 'first_row'),
      slotEnd: numberOf(row, 'end_row'),
      fingerprint: textOf(row, 'fingerprint'),
    }));
  }

  holds({ firstSlot, fingerprint }: HeldText): boolean {
    const row: unknown = this.#database.prepare('SELECT fingerprint FROM term_text WHERE first_row = ?').get(firstSlot);
    return isRow(row) && textOf(row, 'fingerprint') === fingerprint;
  }

  search({ terms, match, fields }: IndexQuery): readonly IndexHit[] {
    if (terms.length === 0 || fields.length === 0) return [];
    const wanted = terms.map((term) => `"${encoded(term)}"`).join(match === 'all' ? ' AND ' : ' OR ');
    const query = `{${fields.join(' ')}} : (${wanted})`;
    const best = this.#best(query);
    if (best.length < rankedHits) return best;
    const isBest = new Set(best.map(({ slot }) => slot));
    const score = best.at(-1)?.score ?? 0;
    return [...best, ...this.#all(query).flatMap((slot) => (isBest.has(slot) ? [] : { slot, score }))];
  }

  #best(query: string): IndexHit[] {
    const { title, headings, text } = fieldWeights;
    const rank = `bm25(term, ${title}, ${headings}, ${text})`;
    const rows: unknown[] = this.#database
      .prepare(`SELECT rowid AS slot, -${rank} AS score FROM term WHERE term MATCH ? ORDER BY ${rank} LIMIT ?`)
      .all(query, rankedHits);
    return rows.filter(isRow).map((row) => ({ slot: numberOf(row, 'slot'), score: numberOf(row, 'score') }));
  }

  /** In one string: a row of its own for each hit would take ten times as long. */
  #all(query: string): number[] {
    const all: unknown = this.#database
      .prepare('SELECT group_concat(rowid) AS slots FROM term WHERE term MATCH ?')
      .get(query);
    return isRow(all) ? textOf(all, 'slots').split(',').map(Number) : [];
  }
}

/** What the database holds of terms that this segmenter cut, and nothing that another one did. */
export function openFts5Index(database: Database, segmenter: string): PassageIndex {
  if (readMeta(database, 'terms-segmenter') !== segmenter) {
    inTransaction(database, () => {
      database.exec('DELETE FROM term_text');
      database.exec(`INSERT INTO term (term) VALUES ('delete-all')`);
      writeMeta(database, 'terms-segmenter', segmenter);
    });
  }
  return new Fts5Index(database);
}
