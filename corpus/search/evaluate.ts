import type { IndexField, PassageIndex } from './passage-index';
import type { PassageField, Query, Run } from './query';
import { isOfField, type Shelf } from './shelf';

/** Slots that a query holds for, each with how well, above 0 and at most 1. */
export type Scores = ReadonlyMap<number, number>;

/** `runs`: the characters of a run stand together. `terms`: or each of its terms stands somewhere. */
export type Strictness = 'runs' | 'terms';

/** `own`: the passage's own words. `around`: and the headings above it and the title of its text. */
export type Reach = 'own' | 'around';

export interface Evaluation {
  readonly shelf: Shelf;
  /** Null until term search is ready. */
  readonly index: PassageIndex | null;
  /** `shelf.inOwnWords`, each needle scanned for once in one search. */
  ownCounts(needle: string): ReadonlyMap<number, number>;
  /** The terms of a run as the index holds them; none until term search is ready. */
  termsOf(run: Run): readonly string[];
  /** Where runs look that name no field. */
  readonly field: PassageField;
  /** What was worked out of runs in own words, by field and needle. */
  readonly own: Map<string, Scores>;
}

/** A word in a heading or title says less than one in the passage itself. */
const headingScore = 0.4;
const titleScore = 0.2;

/** How BM25 counts repeated words and long passages. */
const saturation = 1.2;
const lengthShare = 0.75;

/** A run of more terms is a quotation: it stands somewhere whole, or is taken apart when nothing was found. */
const termLimit = 32;

function ownRuns({ shelf, ownCounts, own }: Evaluation, { needle }: Run, field: PassageField): Scores {
  const key = `${field} ${needle}`;
  const known = own.get(key);
  if (known) return known;
  const scores = new Map<number, number>();
  own.set(key, scores);
  const { meanLength } = shelf;
  for (const [slot, count] of ownCounts(needle)) {
    const document = shelf.at(slot);
    if (!isOfField(document, field)) continue;
    const length = document.passage.text.length / meanLength;
    scores.set(slot, count / (count + saturation * (1 - lengthShare + lengthShare * length)));
  }
  return scores;
}

/** Where terms are looked up for a field: the passage's own text, and what else stands for it. */
function lookups(field: PassageField, reach: Reach): readonly (readonly IndexField[])[] {
  if (reach === 'own' || field === 'body') return [['text']];
  if (field === 'all') return [['title', 'headings', 'text']];
  return field === 'heading' ? [['text'], ['headings']] : [['text'], ['title']];
}

/** Every term in one passage; the best score of a lookup is 1. */
function indexed(
  { shelf, index }: Evaluation,
  terms: readonly string[],
  field: PassageField,
  reach: Reach,
): Map<number, number> {
  const scores = new Map<number, number>();
  if (!index) return scores;
  for (const fields of lookups(field, reach)) {
    const hits = index.search({ terms, match: 'all', fields });
    const best = hits[0]?.score ?? 1;
    for (const { id, score } of hits) {
      const slot = shelf.slotOf(id);
      if (slot === undefined || scores.has(slot)) continue;
      if (!fields.includes('text') || isOfField(shelf.at(slot), field)) scores.set(slot, score / best);
    }
  }
  return scores;
}

function sameScore(slots: ReadonlySet<number>, score: number): Scores {
  return new Map(Array.from(slots, (slot) => [slot, score]));
}

/** Each slot with its score in the first layer that has it; a layer that is alone is not copied. */
function layered([first, ...others]: readonly [Scores, ...Scores[]]): Scores {
  if (others.every((layer) => layer.size === 0)) return first;
  const scores = new Map(first);
  for (const layer of others) for (const [slot, score] of layer) if (!scores.has(slot)) scores.set(slot, score);
  return scores;
}

function evaluateRun(evaluation: Evaluation, run: Run, strictness: Strictness, reach: Reach): Scores {
  const { shelf } = evaluation;
  const field = run.field ?? evaluation.field;
  const layers: [Scores, ...Scores[]] = [ownRuns(evaluation, run, field)];
  const terms = strictness === 'terms' ? evaluation.termsOf(run) : [];
  const isOneWord = terms.length === 1 && terms[0] === run.needle;
  if (!isOneWord && terms.length <= termLimit) layers.push(indexed(evaluation, terms, field, reach));
  if (reach === 'around' && (field === 'all' || field === 'heading'))
    layers.push(sameScore(shelf.underHeading(run.needle), headingScore));
  if (reach === 'around' && (field === 'all' || field === 'title'))
    layers.push(sameScore(shelf.underTitle(run.needle), titleScore));
  return layered(layers);
}

/** What holds of every part, the mean of their scores; no part is looked at once nothing is left. */
function intersection(parts: readonly Query[], scoresOf: (part: Query) => Scores): Map<number, number> {
  let sums: Map<number, number> | null = null;
  for (const part of parts) {
    const scores = scoresOf(part);
    const left: Map<number, number> = new Map();
    for (const [slot, sum] of sums ?? scores) {
      const score = scores.get(slot);
      if (score !== undefined) left.set(slot, sums ? sum + score : score);
    }
    sums = left;
    if (left.size === 0) break;
  }
  return new Map([...(sums ?? [])].map(([slot, sum]) => [slot, sum / parts.length]));
}

/** What holds of any part, the best of their scores. */
function union(parts: readonly Scores[]): Map<number, number> {
  const scores = new Map<number, number>();
  for (const part of parts) {
    for (const [slot, score] of part) scores.set(slot, Math.max(score, scores.get(slot) ?? 0));
  }
  return scores;
}

/**
 * Whether half of what is looked for, a term or a run without terms each, stands in the passage or a heading above it:
 * words of the title alone would list every passage of the text.
 */
export function isNear(
  { ownCounts, shelf, termsOf, field }: Evaluation,
  runs: readonly Run[],
): (slot: number) => boolean {
  if (runs.some((run) => (run.field ?? field) === 'title')) return () => true;
  const words = [...new Set(runs.flatMap((run) => (termsOf(run).length > 0 ? termsOf(run) : [run.needle])))];
  const places = words.map((word) => [ownCounts(word), shelf.underHeading(word)]);
  return (slot) => places.filter((slots) => slots.some((found) => found.has(slot))).length >= words.length / 2;
}

/** The passages that a query holds for. What is excluded must not stand in a passage's own words, or its named field. */
export function evaluate(evaluation: Evaluation, query: Query, strictness: Strictness, reach: Reach): Scores {
  if (query.kind === 'run') return evaluateRun(evaluation, query, strictness, reach);
  const scoresOf = (part: Query): Scores => evaluate(evaluation, part, strictness, reach);
  if (query.kind === 'any') return union(query.parts.map(scoresOf));
  const scores = intersection(query.parts, scoresOf);
  for (const excluded of query.excluded) {
    const isNamed = excluded.kind === 'run' && excluded.field !== null;
    for (const slot of evaluate(evaluation, excluded, 'runs', isNamed ? 'around' : 'own').keys()) scores.delete(slot);
  }
  return scores;
}
