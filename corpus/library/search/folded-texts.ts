import { type FoldedText, foldText } from '../../search/fold/folded-text';
import { systemReason } from '../failure';
import { type Database, inTransaction } from '../store/database';
import { readFolded, writeFolded } from '../store/folded-rows';
import type { StoredText } from '../store/text-rows';
import type { Catalogue } from '../texts/catalogue';

/**
 * The folded copy of each text that has passages, from a row on, in the order of their rows; made and stored where it is
 * missing.
 */
export function* foldedTexts(
  database: Database,
  catalogue: Catalogue,
  fromRow = 0,
): Generator<readonly [StoredText, FoldedText], void> {
  const missing = new Map<number, FoldedText>();
  const stored = readFolded(database, fromRow);
  try {
    let next = stored.next().value;
    for (const one of catalogue.inOrderOfRows) {
      const { firstRow, text } = one;
      if (firstRow < fromRow) continue;
      while (next && next.firstRow < firstRow) next = stored.next().value;
      if (next?.firstRow === firstRow && next.count === text.passageCount) yield [one, next];
      else {
        const folded = foldText(catalogue.passagesOf(text.id));
        missing.set(firstRow, folded);
        yield [one, folded];
      }
    }
  } finally {
    // A statement that is not read to its end would hold the database at what it was.
    stored.return();
  }
  if (missing.size > 0) keep(database, missing);
}

/** Where the disk refuses, nothing is lost: they are made again at the next start. */
function keep(database: Database, folded: ReadonlyMap<number, FoldedText>): void {
  try {
    inTransaction(database, () => {
      for (const [firstRow, one] of folded) writeFolded(database, firstRow, one);
    });
  } catch (error) {
    console.error(`Folded texts were not stored: ${systemReason(error).code}`);
  }
}
