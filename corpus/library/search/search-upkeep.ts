import { fold } from '../../search/fold/fold';
import { type FoldedText, foldText } from '../../search/fold/folded-text';
import { systemReason } from '../failure';
import type { LibraryState } from '../state';
import { type Database, inTransaction } from '../store/database';
import { readFolded, writeFolded } from '../store/folded-rows';
import { readMeta, writeMeta } from '../store/meta-rows';
import type { StoredText } from '../store/text-rows';
import type { LibrarySearch } from './library-search';

/** Texts that are looked at after a start: about a second, in short steps. */
const sampleSize = 50;
/** Characters of a passage that are looked for. */
const runLength = 8;

/**
 * Compares what is searched of some texts with their passages, other texts each time, and makes again what differs.
 * A step a text; answers with how many texts were repaired.
 */
export function* keepSearchRight(state: LibraryState, search: LibrarySearch): Generator<void, number> {
  let repaired = 0;
  for (const stored of evenly(state.catalogue.inOrderOfRows, sampleSize, Math.random())) {
    yield;
    // It may have gone in between.
    if (state.catalogue.textById.get(stored.text.id)?.firstRow !== stored.firstRow) continue;
    const isRight = isFoldedRight(state, stored) && isFound(state, search, stored) && search.hasTerms(stored);
    if (!isRight && repair(state, search, stored)) repaired++;
  }
  return repaired;
}

/** How many times a text was repaired in all the time of this library. */
export function repairedTexts(database: Database): number {
  return Number(readMeta(database, 'repaired-texts') ?? '0');
}

/** About so many, evenly over all; `shift`, from 0 to 1, takes others. */
export function evenly<T>(all: readonly T[], count: number, shift = 0): readonly T[] {
  const step = Math.max(1, all.length / count);
  const sample: T[] = [];
  for (let at = step * shift; at < all.length; at += step)
    sample.push(...all.slice(Math.floor(at), Math.floor(at) + 1));
  return all.length <= count ? all : sample;
}

/** Whether the stored copy is what the passages make. */
export function isFoldedRight({ database, catalogue }: LibraryState, { firstRow, text }: StoredText): boolean {
  const stored = readFolded(database, firstRow);
  try {
    const held = stored.next().value;
    const made = foldText(catalogue.passagesOf(text.id));
    return held !== undefined && held.firstRow === firstRow && isSame(held, made);
  } finally {
    stored.return();
  }
}

function isSame(held: FoldedText, made: FoldedText): boolean {
  return (
    held.characters() === made.characters() &&
    held.fingerprint === made.fingerprint &&
    Buffer.compare(held.traits, made.traits) === 0 &&
    Buffer.compare(new Uint8Array(Uint32Array.from(held.numbers).buffer), new Uint8Array(made.numbers.buffer)) === 0
  );
}

/** Whether a run of the text's middle passage is found there. */
export function isFound({ catalogue }: LibraryState, search: LibrarySearch, { firstRow, text }: StoredText): boolean {
  const row = firstRow + (text.passageCount >> 1);
  const { text: words } = catalogue.passageAt(row);
  const start = Math.floor(words.length / 3);
  const run = words.slice(start, start + runLength);
  return fold(run) === '' || search.holding(run).has(row);
}

/** Where the disk refuses, it is tried again after the next start. */
function repair({ database, catalogue }: LibraryState, search: LibrarySearch, stored: StoredText): boolean {
  try {
    inTransaction(database, () => {
      writeFolded(database, stored.firstRow, foldText(catalogue.passagesOf(stored.text.id)));
      writeMeta(database, 'repaired-texts', String(repairedTexts(database) + 1));
    });
  } catch (error) {
    console.error(`A folded text was not stored: ${systemReason(error).code}`);
    return false;
  }
  search.takeAgain(stored);
  return true;
}
