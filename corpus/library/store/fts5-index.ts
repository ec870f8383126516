import {
  fieldWeights,
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
 * The engine for large libraries: inside the library's database, durable with every call. Another program may add and
 * remove at the same time; nothing is remembered but the ids of rows.
 */
class Fts5Index implements PassageIndex {
  readonly #database: Database;
  readonly #row: ReturnType<Database['prepare']>;
  /** By row. */
  readonly #ids: string[] = [];

  constructor(database: Database) {
    this.#database = database;
    this.#row = database.prepare('SELECT row FROM term_passage WHERE id = ?');
    for (const row of database.prepare('SELECT row, id FROM term_passage').iterate()) {
      if (isRow(row)) this.#ids[numberOf(row, 'row')] = textOf(row, 'id');
    }
  }

  add(passages: readonly IndexedPassage[]): void {
    inTransaction(this.#database, () => {
      this.#remove(passages.map(({ id }) => id));
      const name = this.#database.prepare('INSERT INTO term_passage (id, fingerprint) VALUES (?, ?)');
      const insert = this.#database.prepare('INSERT INTO term (rowid, title, headings, text) VALUES (?, ?, ?, ?)');
      for (const { id, fingerprint, title, headings, text } of passages) {
        const row = Number(name.run(id, fingerprint).lastInsertRowid);
        insert.run(row, joined(title), joined(headings), joined(text));
        this.#ids[row] = id;
      }
    });
  }

  remove(ids: readonly string[]): void {
    if (ids.length > 0) inTransaction(this.#database, () => this.#remove(ids));
  }

  held(): Iterable<readonly [id: string, fingerprint: string]> {
    const rows: unknown[] = this.#database.prepare('SELECT id, fingerprint FROM term_passage').all();
    return rows.filter(isRow).map((row) => [textOf(row, 'id'), textOf(row, 'fingerprint')]);
  }

  search({ terms, match, fields }: IndexQuery): readonly IndexHit[] {
    if (terms.length === 0 || fields.length === 0) return [];
    const wanted = terms.map((term) => `"${encoded(term)}"`).join(match === 'all' ? ' AND ' : ' OR ');
    const query = `{${fields.join(' ')}} : (${wanted})`;
    const best = this.#best(query);
    if (best.length < rankedHits) return best;
    const isBest = new Set(best.map(({ id }) => id));
    const score = best.at(-1)?.score ?? 0;
    return [...best, ...this.#all(query).flatMap((id) => (isBest.has(id) ? [] : { id, score }))];
  }

  #best(query: string): IndexHit[] {
    const { title, headings, text } = fieldWeights;
    const rank = `bm25(term, ${title}, ${headings}, ${text})`;
    const rows: unknown[] = this.#database
      .prepare(`SELECT rowid AS row, -${rank} AS score FROM term WHERE term MATCH ? ORDER BY ${rank} LIMIT ?`)
      .all(query, rankedHits);
    return rows.filter(isRow).map((row) => ({ id: this.#idOf(numberOf(row, 'row')), score: numberOf(row, 'score') }));
  }

  /** In one string: a row of its own for each hit would take ten times as long. */
  #all(query: string): string[] {
    const all: unknown = this.#database
      .prepare('SELECT group_concat(rowid) AS rows FROM term WHERE term MATCH ?')
      .get(query);
    return isRow(all)
      ? textOf(all, 'rows')
          .split(',')
          .map((row) => this.#idOf(Number(row)))
      : [];
  }

  #remove(ids: readonly string[]): void {
    const forget = this.#database.prepare('DELETE FROM term_passage WHERE row = ?');
    const remove = this.#database.prepare('DELETE FROM term WHERE rowid = ?');
    for (const id of ids) {
      const held: unknown = this.#row.get(id);
      if (!isRow(held)) continue;
      const row = numberOf(held, 'row');
      forget.run(row);
      remove.run(row);
    }
  }

  /** One that another program added is not among those read at the start. */
  #idOf(row: number): string {
    const known = this.#ids[row];
    if (known !== undefined) return known;
    const found: unknown = this.#database.prepare('SELECT id FROM term_passage WHERE row = ?').get(row);
    if (!isRow(found)) throw new Error(`The library is damaged: no passage for the terms in row ${row}`);
    this.#ids[row] = textOf(found, 'id');
    return textOf(found, 'id');
  }
}

/** What the database holds of terms that this segmenter cut, and nothing that another one did. */
export function openFts5Index(database: Database, segmenter: string): PassageIndex {
  if (readMeta(database, 'terms-segmenter') !== segmenter) {
    inTransaction(database, () => {
      database.exec('DELETE FROM term_passage');
      database.exec(`INSERT INTO term (term) VALUES ('delete-all')`);
      writeMeta(database, 'terms-segmenter', segmenter);
    });
  }
  return new Fts5Index(database);
}
