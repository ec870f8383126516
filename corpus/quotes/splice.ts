/** True phrases joined into words that no source has. */
import type { Range } from '../model';
import { fold, foldWithOrigin, unfoldRange } from '../search/fold/fold';
import { isLetterUnit, lettersOf } from './letters';
import type { QuotableLibrary } from './source';
import { narrowed, type Place, stretchOf, wordsAt } from './stretch';

/** A part of a folded quotation, and where it stands. */
export interface Piece {
  readonly range: Range;
  readonly place: Place;
  /** It stands beside the others in their own source: their order was changed, and nothing was joined. */
  readonly isNear: boolean;
}

/** Letters: a shorter run that stands elsewhere is a word that anybody may have put in. */
const shortestForeign = 6;
/** Letters that may glue two pieces together. */
const mostGlue = 2;
/** A foreign run inside a clause must be so much of the quotation: a replaced word is no splice. */
const shareInside = 0.25;
/** Of the letters of a quotation, so many must be explained. */
const leastExplained = 0.8;
/** A shorter run in common between two differences agrees by chance. */
const shortestBlock = 3;
const chance = 6;
/** Passages that are looked at for a run. */
const mostPassages = 50;

/**
 * The pieces of a quotation that is joined from several places, in its order; null where it is not. `place` is the one
 * place that is most like all of it.
 */
export function piecesOf(quote: string, place: Place, library: QuotableLibrary): readonly Piece[] | null {
  const folded = fold(quote);
  const own = ownBlocks(folded, fold(wordsAt(place)));
  const foreign = gapsBetween(own, folded.length).flatMap((gap) => foreignPiece(folded, gap, place, library) ?? []);
  if (foreign.length === 0 || own.length === 0) return null;
  const explained = [...own, ...foreign.map(({ range }) => range)].reduce(
    (sum, [start, end]) => sum + lettersIn(folded, start, end),
    0,
  );
  if (explained < leastExplained * lettersOf(quote).length) return null;
  const blocks = own.map((range) => ({ range, place: placeOfBlock(folded, range, place), isNear: true }));
  return [...blocks, ...foreign].sort((one, other) => one.range[0] - other.range[0]);
}

/** The runs of a quotation that its place has in the same order, without those that agree by chance. */
function ownBlocks(folded: string, words: string): readonly Range[] {
  let blocks = commonRuns(folded, 0, folded.length, words, 0, words.length);
  for (;;) {
    const kept = blocks.filter(([start, end], index) => {
      const before = start - (blocks[index - 1]?.[1] ?? 0);
      const after = (blocks[index + 1]?.[0] ?? folded.length) - end;
      return end - start >= chance || before + after < 2 * (end - start);
    });
    if (kept.length === blocks.length) return joined(kept);
    blocks = kept;
  }
}

function joined(blocks: readonly Range[]): readonly Range[] {
  const runs: Range[] = [];
  for (const [start, end] of blocks) {
    const last = runs.at(-1);
    if (last !== undefined && start - last[1] <= mostGlue) runs[runs.length - 1] = [last[0], end];
    else runs.push([start, end]);
  }
  return runs;
}

function commonRuns(
  one: string,
  start: number,
  end: number,
  other: string,
  from: number,
  to: number,
): readonly Range[] {
  const run = longestCommonRun(one.slice(start, end), other.slice(from, to));
  if (run === null || run.length < shortestBlock) return [];
  const [at, there] = [start + run.at, from + run.there];
  return [
    ...commonRuns(one, start, at, other, from, there),
    [at, at + run.length],
    ...commonRuns(one, at + run.length, end, other, there + run.length, to),
  ];
}

/** Cost: length × length. */
function longestCommonRun(one: string, other: string): { at: number; there: number; length: number } | null {
  let best: { at: number; there: number; length: number } | null = null;
  let above = new Uint16Array(other.length + 1);
  for (let row = 0; row < one.length; row++) {
    const current = new Uint16Array(other.length + 1);
    const unit = one.charCodeAt(row);
    for (let column = 0; column < other.length; column++) {
      if (unit !== other.charCodeAt(column)) continue;
      const length = (above[column] ?? 0) + 1;
      current[column + 1] = length;
      if (length > (best?.length ?? 0)) best = { at: row - length + 1, there: column - length + 1, length };
    }
    above = current;
  }
  return best;
}

function gapsBetween(blocks: readonly Range[], length: number): readonly Range[] {
  const gaps: Range[] = [];
  let at = 0;
  for (const [start, end] of [...blocks, [length, length] as const]) {
    if (start > at) gaps.push([at, start]);
    at = end;
  }
  return gaps;
}

/** Where a run stands that the quotation's own place does not explain; null where it is no piece of another. */
function foreignPiece(folded: string, gap: Range, own: Place, library: QuotableLibrary): Piece | null {
  const all = lettersIn(folded, 0, folded.length);
  for (let cut = 0; cut <= 2 * mostGlue; cut++) {
    for (let left = Math.max(0, cut - mostGlue); left <= Math.min(cut, mostGlue); left++) {
      const range = trimmed(folded, [gap[0] + left, gap[1] - (cut - left)]);
      const letters = lettersIn(folded, range[0], range[1]);
      if (letters < shortestForeign) continue;
      const isClause = !isInsideClause(folded, gap);
      if (!isClause && letters < shareInside * all) continue;
      const found = elsewhere(folded.slice(...range), own, library);
      if (found !== null) return { range, ...found };
    }
  }
  return null;
}

/** Of the places of a run the one near the quotation's own, else the first. */
function elsewhere(run: string, own: Place, library: QuotableLibrary): Omit<Piece, 'range'> | null {
  const ownIds = new Set(narrowed(own).stretch.passages.map(({ id }) => id));
  let first: Place | null = null;
  let looked = 0;
  for (const slot of library.holding(run)) {
    const passage = library.passage(slot);
    if (passage === null || ++looked > mostPassages) break;
    const source = foldWithOrigin(passage.text);
    const at = source.text.indexOf(run);
    if (at < 0) continue;
    const [start, end] = unfoldRange(passage.text, source, at, at + run.length);
    const place = { stretch: stretchOf([passage]), start, end };
    const reach = own.end - own.start;
    const isNear = ownIds.has(passage.id) && start < own.end + reach && end > own.start - reach;
    if (isNear) return { place, isNear };
    first ??= place;
  }
  return first === null ? null : { place: first, isNear: false };
}

function placeOfBlock(folded: string, [start, end]: Range, { stretch, start: from, end: to }: Place): Place {
  const words = stretch.text.slice(from, to);
  const source = foldWithOrigin(words);
  const at = source.text.indexOf(folded.slice(start, end));
  if (at < 0) return { stretch, start: from, end: to };
  const range = unfoldRange(words, source, at, at + end - start);
  return { stretch, start: from + range[0], end: from + range[1] };
}

function lettersIn(folded: string, start: number, end: number): number {
  let letters = 0;
  for (let at = start; at < end; at++) if (isLetterUnit(folded.charCodeAt(at))) letters += 1;
  return letters;
}

function trimmed(folded: string, [start, end]: Range): Range {
  let [from, to] = [start, end];
  while (from < to && !isLetterUnit(folded.charCodeAt(from))) from += 1;
  while (to > from && !isLetterUnit(folded.charCodeAt(to - 1))) to -= 1;
  return [from, to];
}

/** Whether no mark or edge of the quotation stands at either end of a gap. */
function isInsideClause(folded: string, [start, end]: Range): boolean {
  const isMark = (at: number): boolean => at < 0 || at >= folded.length || !isLetterUnit(folded.charCodeAt(at));
  return ![start - 1, start, end - 1, end].some(isMark);
}
