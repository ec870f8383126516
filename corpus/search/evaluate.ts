import type { Segmenter } from '../segment/segmenter';
import type { Shelf } from './literal/shelf';
import { isNoteField, type PassageField, type Pattern, type Query, type Run } from './query/query';
import {
  among,
  changed,
  filtered,
  intersection,
  layered,
  noScores,
  Scores,
  ScoresBuilder,
  union,
  unmarked,
  without,
} from './rank/scores';
import { type PassageIndex, rankLimit } from './terms/passage-index';

/** `runs`: the characters of a run stand together. `terms`: or each of its terms stands somewhere. */
export type Strictness = 'runs' | 'terms';

/** `own`: the passage's own words. `around`: and the headings above it and the title of its text. */
export type Reach = 'own' | 'around';

export interface Evaluation {
  readonly shelf: Shelf;
  /** Null until term search is ready. */
  readonly index: PassageIndex | null;
  /** Null until one was given. */
  readonly segmenter: Segmenter | null;
  /**
   * `shelf.inOwnWords` of the passages of `within` at least, of all without it. Each needle is scanned for once in one
   * search; of few passages each is looked at instead.
   */
  ownCounts(needle: string, within: Scores | null): Scores;
  /** Whether `ownCounts` knows of all passages how often they hold the needle. */
  isCounted(needle: string): boolean;
  /** The passages under a heading that holds the needle, looked for once in one search. */
  underHeading(needle: string): Scores;
  /** The passages of texts whose title holds the needle, looked for once in one search. */
  underTitle(needle: string): Scores;
  /** The terms of a run as the index holds them; none until term search is ready. */
  termsOf(run: Run): readonly string[];
  /** Passages of which an annotation holds what is looked for in a field of notes. */
  inNotes(part: Run | Pattern): Scores;
  /** Where runs look that name no field. */
  readonly field: PassageField;
  /** What was worked out of runs in all passages, by field and needle. */
  readonly own: Map<string, Scores>;
  /** By slot, 1 for passages that are not asked about; null: all are. */
  readonly passedOver: Uint8Array | null;
}

/** A word in a heading or title says less than one in the passage itself. */
export const headingScore = 0.4;
export const titleScore = 0.2;

/** How BM25 counts repeated words and long passages. */
const saturation = 1.2;
const lengthShare = 0.75;

/** A run of more terms is a quotation: it stands somewhere whole, or is taken apart when nothing was found. */
const termLimit = 32;

function ownRuns(
  { shelf, ownCounts, own }: Evaluation,
  { needle }: Pick<Run, 'needle'>,
  field: PassageField,
  within: Scores | null,
): Scores {
  const key = `${field} ${needle}`;
  const known = own.get(key);
  if (known) return known;
  const all = ownCounts(needle, within);
  const { slots, values, size } = within ? among(all, within) : all;
  const { lengths, meanLength } = shelf;
  const perLength = (saturation * lengthShare) / meanLength;
  const scores = new ScoresBuilder();
  for (let at = 0; at < size; at++) {
    const slot = slots[at] ?? 0;
    if (field !== 'all' && !shelf.isOfField(slot, field)) continue;
    const count = values[at] ?? 0;
    scores.add(slot, count / (count + saturation * (1 - lengthShare) + perLength * (lengths[slot] ?? 0)));
  }
  const found = scores.done();
  if (within === null) own.set(key, found);
  return found;
}

/** What a word in one of the places counts for that a reach asks about, the passage's own words first. */
function placesOf(
  evaluation: Evaluation,
  needle: string,
  field: PassageField,
  reach: Reach,
  within: Scores | null,
): readonly Scores[] {
  const { passedOver } = evaluation;
  const places = [ownRuns(evaluation, { needle }, field, within)];
  if (reach === 'around' && (field === 'all' || field === 'heading')) places.push(evaluation.underHeading(needle));
  if (reach === 'around' && (field === 'all' || field === 'title')) places.push(evaluation.underTitle(needle));
  const asked = within ? places.map((place) => among(place, within)) : places;
  return passedOver ? asked.map((place) => unmarked(place, passedOver)) : asked;
}

/**
 * Where every term stands somewhere, by its characters: what the segmenter made of a passage can lose no hit. What few
 * passages hold of few the index ranks; else the mean of the terms' scores does, and how close a passage comes.
 */
function standingApart(
  evaluation: Evaluation,
  terms: readonly string[],
  field: PassageField,
  reach: Reach,
  within: Scores | null,
): Scores {
  const found = evaluateAll(
    rarestFirst(terms, (term) => evaluation.shelf.mostHolding(term)),
    within,
    (term, inside) => layered(placesOf(evaluation, term, field, reach, inside)),
  );
  return reach === 'own' ? ranked(evaluation, terms, found) : found;
}

/** The best score of the index is 1. */
function ranked({ index, isCounted, ownCounts }: Evaluation, terms: readonly string[], found: Scores): Scores {
  const isCheap =
    terms.every(isCounted) && terms.reduce((sum, term) => sum + ownCounts(term, null).size, 0) <= rankLimit;
  if (!index || !isCheap || found.size === 0) return found;
  const { slots, values } = index.search({ terms, match: 'all', fields: ['text'] });
  const best = values.reduce((most, score) => Math.max(most, score), 0) || 1;
  let at = 0;
  return new Scores(
    found.slots,
    Float32Array.from(found.slots, (slot) => {
      while (at < slots.length && (slots[at] ?? 0) < slot) at++;
      return slots[at] === slot ? (values[at] ?? 0) / best : 0;
    }),
  );
}

/** Whether a passage may hold the terms of a run that does not hold it whole. */
function isTakenApart(terms: readonly string[], { needle }: Run): boolean {
  const isOneWord = terms.length === 1 && terms[0] === needle;
  return terms.length > 0 && terms.length <= termLimit && !isOneWord;
}

/** Whether `terms` may find more than `runs`. */
export function mayStandApart({ termsOf }: Evaluation, runs: readonly Run[]): boolean {
  return runs.some((run) => isTakenApart(termsOf(run), run));
}

function evaluateRun(
  evaluation: Evaluation,
  run: Run,
  strictness: Strictness,
  reach: Reach,
  within: Scores | null,
): Scores {
  if (isNoteField(run.field)) return evaluation.inNotes(run);
  const field = run.field ?? evaluation.field;
  const [own, ...others] = placesOf(evaluation, run.needle, field, reach, within);
  const terms = strictness === 'terms' ? evaluation.termsOf(run) : [];
  const apart = isTakenApart(terms, run) ? standingApart(evaluation, terms, field, reach, within) : noScores;
  return layered([own ?? noScores, apart, ...others]);
}

/** Passages whose own words are as the pattern says. */
function evaluatePattern(evaluation: Evaluation, pattern: Pattern, within: Scores | null): Scores {
  if (isNoteField(pattern.field)) return evaluation.inNotes(pattern);
  const { shelf, ownCounts } = evaluation;
  const field = pattern.field ?? evaluation.field;
  const expression = new RegExp(pattern.source, 'gsu');
  const having = pattern.words.reduce<Scores | null>(
    (held, { needle }) => (held ? intersection(held, ownCounts(needle, held)) : ownCounts(needle, within)),
    null,
  );
  const scores = new ScoresBuilder();
  having?.forEach((slot) => {
    if (!shelf.isOfField(slot, field)) return;
    const count = shelf.foldedAt(slot).match(expression)?.length ?? 0;
    if (count > 0) scores.add(slot, count / (count + saturation));
  });
  return scores.done();
}

/** How many passages hold a part at most, as far as that is known without looking; null: few, or nobody knows. */
function mostHolding(evaluation: Evaluation, part: Query, strictness: Strictness): number | null {
  if (part.kind !== 'run' || isNoteField(part.field)) return null;
  const terms = strictness === 'terms' ? evaluation.termsOf(part) : [];
  const counts = (terms.length > 0 ? terms : [part.needle]).map((needle) => evaluation.shelf.mostHolding(needle) ?? 0);
  return Math.min(...counts);
}

/** Those first that the fewest passages hold; null: few do. */
function rarestFirst<T>(parts: readonly T[], mostHolding: (part: T) => number | null): readonly T[] {
  const counts = new Map(parts.map((part) => [part, mostHolding(part) ?? 0]));
  return parts.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
}

/** What holds of every part, the mean of their scores; no part is looked at once nothing is left. */
function evaluateAll<T>(
  parts: readonly T[],
  within: Scores | null,
  scoresOf: (part: T, within: Scores | null) => Scores,
): Scores {
  let sums: Scores | null = null;
  for (const part of parts) {
    sums = sums ? intersection(sums, scoresOf(part, sums)) : scoresOf(part, within);
    if (sums.size === 0) break;
  }
  return changed(sums ?? noScores, (sum) => sum / parts.length);
}

/**
 * Those where half of what is looked for, a term or a run without terms each, stands in the passage or a heading above
 * it: words of the title alone would list every passage of the text.
 */
export function near(evaluation: Evaluation, runs: readonly Run[], scores: Scores): Scores {
  const { shelf, ownCounts, underHeading, termsOf, field } = evaluation;
  if (runs.some((run) => (run.field ?? field) === 'title')) return scores;
  const own = runs.filter((run) => !isNoteField(run.field));
  const words = [...new Set(own.flatMap((run) => (termsOf(run).length > 0 ? termsOf(run) : [run.needle])))];
  const held = new Uint16Array(shelf.slotEnd);
  for (const word of words)
    for (const slot of union([among(underHeading(word), scores), among(ownCounts(word, scores), scores)]).slots)
      held[slot] = (held[slot] ?? 0) + 1;
  return filtered(scores, (slot) => (held[slot] ?? 0) >= words.length / 2);
}

/**
 * The passages that a query holds for; of those `within`, none of which are missed, where it is given. What is excluded
 * must not stand in a passage's own words, or its named field.
 */
export function evaluate(
  evaluation: Evaluation,
  query: Query,
  strictness: Strictness,
  reach: Reach,
  within: Scores | null = null,
): Scores {
  if (query.kind === 'run') return evaluateRun(evaluation, query, strictness, reach, within);
  if (query.kind === 'pattern') return evaluatePattern(evaluation, query, within);
  const scoresOf = (part: Query, inside: Scores | null): Scores =>
    evaluate(evaluation, part, strictness, reach, inside);
  if (query.kind === 'any') return union(query.parts.map((part) => scoresOf(part, within)));
  return query.excluded.reduce(
    (scores, excluded) => {
      const isNamed = excluded.kind === 'run' && excluded.field !== null;
      return without(scores, evaluate(evaluation, excluded, 'runs', isNamed ? 'around' : 'own', scores));
    },
    evaluateAll(
      rarestFirst(query.parts, (part) => mostHolding(evaluation, part, strictness)),
      within,
      scoresOf,
    ),
  );
}
