import type { Segmenter } from '../segment/segmenter';
import { type IndexField, type PassageIndex, rankLimit } from './passage-index';
import { isNoteField, type PassageField, type Pattern, type Query, type Run } from './query';
import {
  changed,
  filtered,
  intersection,
  layered,
  noScores,
  type Scores,
  ScoresBuilder,
  union,
  unmarked,
  without,
} from './scores';
import type { Shelf } from './shelf';

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
const titleScore = 0.2;

/** How BM25 counts repeated words and long passages. */
const saturation = 1.2;
const lengthShare = 0.75;

/** Among so many times as many slots each is looked up, instead of going through both. */
const manyTimes = 20;

/** A run of more terms is a quotation: it stands somewhere whole, or is taken apart when nothing was found. */
const termLimit = 32;

function ownRuns(
  { shelf, ownCounts, isCounted, own }: Evaluation,
  { needle }: Run,
  field: PassageField,
  within: Scores | null,
): Scores {
  const key = `${field} ${needle}`;
  const known = own.get(key);
  if (known) return known;
  const counts = ownCounts(needle, within);
  const { meanLength } = shelf;
  const scores = new ScoresBuilder();
  for (let at = 0; at < counts.size; at++) {
    const slot = counts.slots[at] ?? 0;
    if (!shelf.isOfField(slot, field)) continue;
    const count = counts.values[at] ?? 0;
    const length = shelf.lengthAt(slot) / meanLength;
    scores.add(slot, count / (count + saturation * (1 - lengthShare + lengthShare * length)));
  }
  const found = scores.done();
  if (isCounted(needle)) own.set(key, found);
  return found;
}

/** Where terms are looked up for a field: the passage's own text, and what else stands for it. */
function lookups(field: PassageField, reach: Reach): readonly (readonly IndexField[])[] {
  if (reach === 'own' || field === 'body') return [['text']];
  if (field === 'all') return [['title', 'headings', 'text']];
  return field === 'heading' ? [['text'], ['headings']] : [['text'], ['title']];
}

/** Every term in one passage; the best score of a lookup is 1, and the middle where an engine tells none apart. */
function indexed(
  { shelf, index, passedOver }: Evaluation,
  terms: readonly string[],
  field: PassageField,
  reach: Reach,
): Scores {
  if (!index || terms.length === 0) return noScores;
  const layers = lookups(field, reach).map((fields) => {
    const hits = index.search({ terms, match: 'all', fields, passedOver });
    const best = hits.size > rankLimit ? 2 : hits.values.reduce((most, score) => Math.max(most, score), 0) || 1;
    const isOwn = fields.includes('text');
    const scores = new ScoresBuilder();
    hits.forEach((slot, score) => {
      if (shelf.has(slot) && (!isOwn || shelf.isOfField(slot, field))) scores.add(slot, score / best);
    });
    return scores.done();
  });
  return layered(layers);
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
  const { shelf, passedOver } = evaluation;
  const field = run.field ?? evaluation.field;
  const layers = [ownRuns(evaluation, run, field, within)];
  const terms = strictness === 'terms' ? evaluation.termsOf(run) : [];
  if (isTakenApart(terms, run)) layers.push(indexed(evaluation, terms, field, reach));
  if (reach === 'around' && (field === 'all' || field === 'heading')) layers.push(evaluation.underHeading(run.needle));
  if (reach === 'around' && (field === 'all' || field === 'title'))
    layers.push(shelf.underTitle(run.needle, titleScore));
  return layered(passedOver ? layers.map((layer) => unmarked(layer, passedOver)) : layers);
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

/** Longer runs first, which fewer passages hold. */
function rarestFirst(parts: readonly Query[]): Query[] {
  const lengthOf = (part: Query): number => (part.kind === 'run' ? part.needle.length : 0);
  return parts.toSorted((a, b) => lengthOf(b) - lengthOf(a));
}

/** What holds of every part, the mean of their scores; no part is looked at once nothing is left. */
function evaluateAll(
  parts: readonly Query[],
  within: Scores | null,
  scoresOf: (part: Query, within: Scores | null) => Scores,
): Scores {
  let sums: Scores | null = null;
  for (const part of rarestFirst(parts)) {
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
  const { ownCounts, underHeading, termsOf, field } = evaluation;
  if (runs.some((run) => (run.field ?? field) === 'title')) return scores;
  const own = runs.filter((run) => !isNoteField(run.field));
  const words = [...new Set(own.flatMap((run) => (termsOf(run).length > 0 ? termsOf(run) : [run.needle])))];
  const held = new Uint32Array(scores.size);
  for (const word of words) {
    const isHeld = new Uint8Array(scores.size);
    markHeld(isHeld, scores, underHeading(word));
    markHeld(isHeld, scores, ownCounts(word, scores));
    for (let at = 0; at < held.length; at++) held[at] = (held[at] ?? 0) + (isHeld[at] ?? 0);
  }
  let at = 0;
  return filtered(scores, () => (held[at++] ?? 0) >= words.length / 2);
}

/** Marks the places of the slots that are among the others. */
function markHeld(isHeld: Uint8Array, { slots }: Scores, others: Scores): void {
  if (slots.length * manyTimes < others.size) {
    for (let at = 0; at < slots.length; at++) if (others.has(slots[at] ?? 0)) isHeld[at] = 1;
    return;
  }
  for (let at = 0, other = 0; at < slots.length && other < others.size; ) {
    const slot = slots[at] ?? 0;
    const met = others.slots[other] ?? 0;
    if (slot === met) isHeld[at] = 1;
    if (slot <= met) at++;
    if (met <= slot) other++;
  }
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
    evaluateAll(query.parts, within, scoresOf),
  );
}
