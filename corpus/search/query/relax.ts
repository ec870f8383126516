import { wording } from '../../wording';
import type { Evaluation } from '../evaluate';
import { foldWithOrigin, unfoldRange } from '../fold/fold';
import type { Shelf } from '../literal/shelf';
import { filtered, type Scores } from '../rank/scores';
import { isNoteField, type Query, type Run, runOf, typedForm, wantedRuns } from './query';

export interface Relaxed {
  /** What is looked for instead; null where nothing of the query stands anywhere. */
  readonly rest: Query | null;
  readonly relaxed: { readonly dropped: readonly string[]; readonly reason: string };
  readonly offers: readonly string[];
}

/** Of a pasted page, so many words are tried, the longest. Each costs a scan. */
const unitLimit = 32;
const offerLimit = 5;
/** Words that the reason names, where none is found. */
const namedLimit = 5;
/** Of the characters of its words, so many must be left of a query: results for less would be about something else. */
const leastShare = 1 / 3;
/** Characters of a query within which parts are looked for that stand somewhere. Each costs two scans at most. */
const partLimit = 40;

function isInside(unit: Run, other: Run): boolean {
  return other.needle.length > unit.needle.length && other.needle.includes(unit.needle);
}

/** The smallest pieces that a run can be taken apart into: its terms, or what stands between punctuation. */
function piecesOf(evaluation: Evaluation, run: Run): readonly string[] {
  if (run.isPhrase || isNoteField(run.field)) return [run.text];
  const terms = evaluation.termsOf(run);
  const pieces = terms.length > 0 ? terms : run.text.split(/[^\p{L}\p{N}]+/u).filter((piece) => piece !== '');
  return pieces.length > 0 ? pieces : [run.text];
}

type Accepts = (slot: number) => boolean;

/** The words as they were typed, where one of several stands somewhere; else the pieces of all. */
function unitsOf(evaluation: Evaluation, query: Query, accepts: Accepts): Run[] {
  const units = new Map<string, Run>();
  const runs = wantedRuns(query);
  const areWhole = runs.length > 1 && runs.some((run) => slotsOf(evaluation, run, accepts).size > 0);
  for (const run of runs) {
    for (const piece of areWhole ? [run.text] : piecesOf(evaluation, run)) {
      const unit = runOf(piece, run.isPhrase, run.field);
      if (unit) units.set(unit.needle, unit);
    }
  }
  const longest = [...units.values()].sort((a, b) => b.needle.length - a.needle.length).slice(0, unitLimit);
  const tried = new Set(longest.filter((unit) => !longest.some((other) => isInside(unit, other))));
  return [...units.values()].filter((unit) => tried.has(unit));
}

/** Of those `within`, where it is given. */
function slotsOf(
  { shelf, field, ownCounts, inNotes }: Evaluation,
  unit: Run,
  accepts: Accepts,
  within: Scores | null = null,
): Scores {
  if (isNoteField(unit.field)) return filtered(inNotes(unit), accepts);
  const named = unit.field ?? field;
  const isFound = (slot: number): boolean => shelf.isOfField(slot, named) && accepts(slot);
  return filtered(ownCounts(unit.needle, within), isFound);
}

/** The units that stand together in one passage and weigh most, rare ones more than common ones. */
function heaviest(units: readonly (readonly [Run, Scores])[], { size, slotEnd }: Shelf): Run[] {
  const weights = new Float64Array(slotEnd);
  let best = 0;
  for (const [, slots] of units) {
    const weight = Math.log(1 + size / slots.size);
    slots.forEach((slot) => {
      const sum = (weights[slot] ?? 0) + weight;
      weights[slot] = sum;
      if (sum > (weights[best] ?? 0)) best = slot;
    });
  }
  return units.filter(([, slots]) => slots.has(best)).map(([unit]) => unit);
}

/** The longest runs of what was typed that stand somewhere, two characters at least, none inside another. */
function partsFound(evaluation: Evaluation, typed: string, accepts: Accepts): string[] {
  const source = [...typed].slice(0, partLimit).join('');
  const folded = foldWithOrigin(source);
  const partOf = (start: number, end: number): string => source.slice(...unfoldRange(source, folded, start, end));
  const parts: string[] = [];
  for (let start = 0, end = 0; start < folded.text.length; start++) {
    const before = end;
    // A longer part stands only where the shorter one does.
    let held: Scores | null = null;
    for (end = Math.max(end, start); end < folded.text.length; end++) {
      const longer = runOf(partOf(start, end + 1), true, null);
      held = longer && slotsOf(evaluation, longer, accepts, held);
      if (!held || held.size === 0) break;
    }
    const isWhole = !isInsideLetters(folded.text, start) && !isInsideLetters(folded.text, end);
    if (end > before && end - start >= 2 && isWhole) parts.push(partOf(start, end));
  }
  return parts.sort((a, b) => b.length - a.length);
}

/** A piece of a number or of a word of letters says nothing. */
function isInsideLetters(text: string, at: number): boolean {
  return /^[a-z0-9]{2}$/u.test(text.slice(at - 1, at + 1)) && at > 0;
}

/**
 * For a query that nothing holds: the words that are nowhere, or that never stand beside the others, are left out,
 * as few and as common ones as can be; what is excluded stays excluded, unless that alone emptied the result.
 */
export function relax(evaluation: Evaluation, query: Query, typed: string, accepts: Accepts): Relaxed {
  const units = unitsOf(evaluation, query, accepts);
  const found = units
    .map((unit) => [unit, slotsOf(evaluation, unit, accepts)] as const)
    .filter(([, slots]) => slots.size > 0);
  const nowhere = units.filter((unit) => !found.some(([other]) => other === unit)).map(named);
  const together = heaviest(found, evaluation.shelf);
  const kept = isEnough(together, units) ? together : [];
  const dropped = units.filter((unit) => !kept.includes(unit)).map(named);
  if (kept.length === 0) {
    const hasWord = found.some(([unit]) => isWord(unit));
    const runs = wantedRuns(query).map(named).slice(0, namedLimit);
    const relaxed = { dropped: nowhere, reason: wording.search.nothingHas(hasWord ? nowhere : runs) };
    return { rest: null, relaxed, offers: partsFound(evaluation, typed, accepts).slice(0, offerLimit) };
  }
  const excluded = query.kind === 'all' ? query.excluded : [];
  const joined = kept.map(typedForm).join(' ');
  const apart = found.filter(([unit]) => unit.text.length > 1).map(([unit]) => typedForm(unit));
  const offers = [...new Set([joined, ...apart])].slice(0, offerLimit);
  if (dropped.length === 0 && excluded.length > 0) {
    const unwanted = excluded.flatMap(wantedRuns).map((run) => run.text);
    const relaxed = { dropped: unwanted, reason: wording.search.onlyExcluded(unwanted) };
    return { rest: { kind: 'all', parts: kept, excluded: [] }, relaxed, offers };
  }
  return {
    rest: { kind: 'all', parts: kept, excluded },
    relaxed: { dropped, reason: reasonFor(nowhere, dropped) },
    offers,
  };
}

/** One character that is left of a name, 平 of 习近平, stands in every second passage. */
function isEnough(kept: readonly Run[], units: readonly Run[]): boolean {
  const hasWord = kept.some(isWord) || !units.some(isWord);
  return hasWord && lengthOf(kept) >= leastShare * lengthOf(units);
}

function isWord({ text }: Run): boolean {
  return [...text].length > 1;
}

function lengthOf(units: readonly Run[]): number {
  return units.reduce((length, { text }) => length + text.length, 0);
}

/** As the reason names it: that a tag is not there says nothing of the passages. */
function named(run: Run): string {
  return isNoteField(run.field) ? typedForm(run) : run.text;
}

function reasonFor(nowhere: readonly string[], dropped: readonly string[]): string {
  if (dropped.length === 0) return wording.search.onlyApart;
  return nowhere.length > 0 ? wording.search.nowhere(nowhere, dropped) : wording.search.notTogether(dropped);
}
