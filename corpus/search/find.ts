import { type Evaluation, evaluate, isNear, type Scores } from './evaluate';
import { cutQuery, type PassageField, parseQuery, type Query, queryLimit, type Run, runOf, wantedRuns } from './query';
import { meaningful, requiredTerms } from './query-terms';
import { type Match, ranked, type Tier } from './rank';
import { readingOf } from './reading';
import { relax } from './relax';
import type { Shelf } from './shelf';
import type { TermIndex } from './term-index';

export interface FindOptions {
  readonly field: PassageField;
  /** Whether a passage may be found: the filters of the caller. */
  accepts(passageId: string): boolean;
}

export interface Found {
  /** All, best first. */
  readonly matches: readonly Match[];
  /** What had to be left out of the query to find anything, and why, in Chinese; null when nothing was. */
  readonly relaxed: { readonly dropped: readonly string[]; readonly reason: string } | null;
  /** How the query was read, in Chinese; empty for an empty query. */
  readonly reading: string;
  /** Queries that would find something, when this one as it stands found nothing. */
  readonly offers: readonly string[];
}

function evaluationOf(shelf: Shelf, terms: TermIndex | null, field: PassageField): Evaluation {
  const counted = new Map<string, ReadonlyMap<number, number>>();
  const cut = new Map<Run, readonly string[]>();
  const index = terms?.ready ?? null;
  return {
    shelf,
    index,
    field,
    own: new Map(),
    termsOf(run) {
      if (!terms || !index || run.isPhrase) return [];
      const required = cut.get(run) ?? requiredTerms(terms.segmenter.searchTerms(run.text));
      cut.set(run, required);
      return required;
    },
    ownCounts(needle) {
      const counts = counted.get(needle) ?? shelf.inOwnWords(needle);
      counted.set(needle, counts);
      return counts;
    },
  };
}

/** Where one run stands whole. */
function wholeTier(run: Run, scores: Scores): Tier {
  return {
    scores,
    isByProximity: false,
    needlesIn: () => [run.needle],
    matchOf: (passage) => (passage.text.includes(run.text) ? 'literal' : 'variant'),
  };
}

/** Where the parts of a query stand apart from each other; a run that is not whole is marked term by term. */
function partsTier(evaluation: Evaluation, query: Query, scores: Scores, isByProximity: boolean): Tier {
  const runs = wantedRuns(query);
  const needlesOf = (run: Run, folded: string): readonly string[] =>
    folded.includes(run.needle) ? [run.needle] : [run.needle, ...evaluation.termsOf(run)];
  return {
    scores,
    isByProximity,
    needlesIn: (folded) => [...new Set(runs.flatMap((run) => needlesOf(run, folded)))],
    matchOf: () => 'terms',
  };
}

/** The query as one run, whatever signs it seems to hold; as it was read; term by term; with headings and titles. */
function tiersOf(evaluation: Evaluation, query: Query, whole: Run): Tier[] {
  const runs = wantedRuns(query);
  const [only] = runs;
  const tiers = [wholeTier(whole, evaluate(evaluation, whole, 'runs', 'own'))];
  const isReadAsWhole = query.kind === 'run' && query.needle === whole.needle && query.field === null;
  if (!isReadAsWhole) {
    const own = evaluate(evaluation, query, 'runs', 'own');
    tiers.push(runs.length === 1 && only ? wholeTier(only, own) : partsTier(evaluation, query, own, true));
  }
  if (evaluation.index) tiers.push(partsTier(evaluation, query, evaluate(evaluation, query, 'terms', 'own'), true));
  const around = [...evaluate(evaluation, query, 'terms', 'around')].filter(
    ([slot]) => !tiers.some((tier) => tier.scores.has(slot)),
  );
  if (around.length === 0) return tiers;
  const isSlotNear = isNear(evaluation, runs);
  return [...tiers, partsTier(evaluation, query, new Map(around.filter(([slot]) => isSlotNear(slot))), false)];
}

/** What `Search.find` answers. */
export function find(shelf: Shelf, terms: TermIndex | null, typed: string, { field, accepts }: FindOptions): Found {
  const query = parseQuery(typed);
  const whole = runOf(cutQuery(typed), true, null);
  if (!query || !whole) return { matches: [], relaxed: null, reading: '', offers: [] };
  const evaluation = evaluationOf(shelf, terms, field);
  const wordsOf = (run: Run): readonly string[] =>
    terms && evaluation.index && !run.isPhrase
      ? meaningful(terms.segmenter.words(run.text).map((word) => word.text))
      : [];
  const reading = readingOf(query, wordsOf, typed.length > queryLimit);
  const matches = ranked(shelf, tiersOf(evaluation, query, whole), accepts);
  if (matches.length > 0) return { matches, relaxed: null, reading, offers: [] };
  const { rest, relaxed, offers } = relax(evaluation, query, whole.text, accepts);
  if (!rest) return { matches, relaxed, reading, offers };
  const restTier = partsTier(evaluation, rest, evaluate(evaluation, rest, 'runs', 'own'), true);
  return { matches: ranked(shelf, [restTier], accepts), relaxed, reading, offers };
}
