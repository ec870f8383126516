import { type FoldedParts, type FoldedText, foldedParts, foldRules } from '../../search/fold/folded-text';
import type { Database } from './database';
import { bytesOf, bytesOfWords, isRow, numberOf, type Row, textOf, wordsOf } from './row';

/** To be called inside the transaction that stores the passages, the first of which has `firstRow`. */
export function writeFolded(database: Database, firstRow: number, folded: FoldedText): void {
  database
    .prepare(
      `INSERT OR REPLACE INTO folded_text (first_row, rules, fingerprint, numbers, traits, characters)
       VALUES (?, ?, ?, ?, ?, ?)`,
    )
    .run(
      firstRow,
      foldRules,
      folded.fingerprint,
      bytesOfWords(folded.numbers),
      folded.traits,
      // So that no half of a surrogate pair is lost, and reading is copying.
      Buffer.from(folded.characters(), 'utf16le'),
    );
}

/** As it is stored, with the row of its first passage. */
export interface StoredFoldedText extends FoldedText {
  readonly firstRow: number;
}

/**
 * The folded texts that today's rules made, from a row on, in the order of their rows. The characters of each are read when they are
 * first looked through: of 60 MB of texts the rest is 17 MB.
 */
export function* readFolded(database: Database, fromRow = 0): Generator<StoredFoldedText, void> {
  const rows: Iterable<unknown> = database
    .prepare(
      `SELECT first_row, fingerprint, numbers, traits FROM folded_text
       WHERE rules = ? AND first_row >= ? ORDER BY first_row`,
    )
    .iterate(foldRules, fromRow);
  const readCharacters = charactersReader(database);
  for (const row of rows) {
    const one = isRow(row) ? foldedOf(row, readCharacters) : null;
    if (one !== null) yield one;
  }
}

/** None where another program has just deleted the text. */
function charactersReader(database: Database): (firstRow: number) => string {
  const select = database.prepare('SELECT characters FROM folded_text WHERE first_row = ?');
  return (firstRow) => {
    const row: unknown = select.get(firstRow);
    if (!isRow(row)) return '';
    const { buffer, byteOffset, byteLength } = bytesOf(row, 'characters');
    return Buffer.from(buffer, byteOffset, byteLength).toString('utf16le');
  };
}

/** Null where it is damaged: then it is as if it were missing. */
function foldedOf(row: Row, readCharacters: (firstRow: number) => string): StoredFoldedText | null {
  const firstRow = numberOf(row, 'first_row');
  const traits = bytesOf(row, 'traits');
  const numbers = wordsOf(row, 'numbers');
  const parts = partsOf(numbers);
  if (parts === null || parts.lengths.length !== traits.length) return null;
  let characters: string | null = null;
  return {
    firstRow,
    count: traits.length,
    numbers,
    parts,
    traits,
    characters() {
      characters ??= readCharacters(firstRow);
      return characters;
    },
    fingerprint: textOf(row, 'fingerprint'),
  };
}

function partsOf(numbers: Uint32Array): FoldedParts | null {
  try {
    return foldedParts(numbers);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
