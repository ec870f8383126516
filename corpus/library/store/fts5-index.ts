import { noScores, Scores, ScoresBuilder } from '../../search/rank/scores';
import {
  fieldWeights,
  type HeldText,
  type IndexedPassage,
  type IndexQuery,
  type PassageIndex,
  rankLimit,
} from '../../search/terms/passage-index';
import { type Database, inTransaction } from './database';
import { readMeta, writeMeta } from './meta-rows';
import { isRow, numberOf, optionalTextOf, textOf } from './row';

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

/** What needs no other characters: nearly all terms. To look at them one by one would take longer than writing them. */
const isPlain = /^[a-z0-9 \u0080-\ud7ff\ue001-\uffff]*$/;

function joined(terms: readonly string[]): string {
  const plain = terms.join(' ');
  return isPlain.test(plain) ? plain : terms.map(encoded).join(' ');
}

/**
 * The engine for large libraries: inside the library's database, durable with every call. Rows are slots, and another
 * program may add and remove at the same time: nothing is remembered. What the library deletes goes from here with it.
 */
class Fts5Index implements PassageIndex {
  readonly #database: Database;
  #all: ReturnType<Database['prepare']> | null = null;
  #best: ReturnType<Database['prepare']> | null = null;

  constructor(database: Database) {
    this.#database = database;
  }

  add(passages: readonly IndexedPassage[], whole: readonly HeldText[]): void {
    inTransaction(this.#database, () => {
      this.#removeAny(passages);
      const insert = this.#database.prepare('INSERT INTO term (rowid, title, headings, text) VALUES (?, ?, ?, ?)');
      for (const { slot, title, headings, text } of passages) {
        insert.run(slot, joined(title), joined(headings), joined(text));
      }
      const hold = this.#database.prepare(
        'INSERT OR REPLACE INTO term_text (first_row, end_row, fingerprint) VALUES (?, ?, ?)',
      );
      for (const { firstSlot, slotEnd, fingerprint } of whole) hold.run(firstSlot, slotEnd, fingerprint);
    });
  }

  /** Mostly none of them is there: to ask for all at once costs less than to remove each. */
  #removeAny(passages: readonly IndexedPassage[]): void {
    const slots = passages.map(({ slot }) => slot).sort((a, b) => a - b);
    const there: unknown[] = this.#database
      .prepare('SELECT rowid AS slot FROM term WHERE rowid >= ? AND rowid <= ?')
      .all(slots[0] ?? 0, slots.at(-1) ?? -1);
    if (there.length === 0) return;
    const remove = this.#database.prepare('DELETE FROM term WHERE rowid = ?');
    for (const slot of slots) remove.run(slot);
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

  search({ terms, match, fields }: IndexQuery): Scores {
    if (terms.length === 0 || fields.length === 0) return noScores;
    const wanted = terms.map((term) => `"${encoded(term)}"`).join(match === 'all' ? ' AND ' : ' OR ');
    const query = `{${fields.join(' ')}} : (${wanted})`;
    const slots = this.#slots(query);
    return slots.length > rankLimit ? new Scores(slots, new Float32Array(slots.length).fill(1)) : this.#ranked(query);
  }

  /** In one string: a row of its own for each would take ten times as long. */
  #slots(query: string): Uint32Array {
    this.#all ??= this.#database.prepare(
      'SELECT group_concat(slot) AS slots FROM (SELECT rowid AS slot FROM term WHERE term MATCH ? ORDER BY rowid)',
    );
    const row: unknown = this.#all.get(query);
    return numbersIn((isRow(row) && optionalTextOf(row, 'slots')) || '');
  }

  #ranked(query: string): Scores {
    const { title, headings, text } = fieldWeights;
    this.#best ??= this.#database.prepare(
      `SELECT rowid AS slot, -bm25(term, ${title}, ${headings}, ${text}) AS score FROM term
       WHERE term MATCH ? ORDER BY rowid`,
    );
    const scores = new ScoresBuilder();
    const rows: Iterable<unknown> = this.#best.all(query);
    for (const row of rows) if (isRow(row)) scores.add(numberOf(row, 'slot'), numberOf(row, 'score'));
    return scores.done();
  }
}

/** Decimal numbers with a comma between two: a million a few milliseconds. */
function numbersIn(list: string): Uint32Array {
  const numbers = new Uint32Array(list.length);
  let size = 0;
  let number = 0;
  for (let at = 0; at <= list.length; at++) {
    const digit = list.charCodeAt(at) - zero;
    if (digit >= 0) number = 10 * number + digit;
    else if (list !== '') {
      numbers[size++] = number;
      number = 0;
    }
  }
  return numbers.slice(0, size);
}

const zero = '0'.charCodeAt(0);

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
