import type { MatchKind } from '../../model';
import type { Segmenter } from '../../segment/segmenter';
import { wording } from '../../wording';
import { type Evaluation, evaluate, headingScore, mayStandApart, near, titleScore } from '../evaluate';
import type { Shelf } from '../literal/shelf';
import { otherWritings } from '../query/other-writings';
import {
  cutQuery,
  isNoteField,
  type PassageField,
  type Pattern,
  parseQuery,
  type Query,
  queryLimit,
  type Run,
  runOf,
  wantedRuns,
  withRuns,
} from '../query/query';
import { meaningful, requiredTerms } from '../query/query-terms';
import { readingOf } from '../query/reading';
import { relax } from '../query/relax';
import { builtInSynonymsOf, type SynonymsOf } from '../query/synonyms';
import type { TermIndex } from '../terms/term-index';
import { closenessTo } from './closeness';
import { type Match, type Ranking, ranked, type Tier } from './rank';
import { mark, noScores, Scores } from './scores';
import { someTier } from './some-tier';

export interface FindOptions {
  readonly field: PassageField;
  /** Whether a passage may be found: the filters of the caller; without them, any may. */
  readonly accepts?: ((slot: number) => boolean) | undefined;
  /** Of the passages found, those that `matches` holds: all unless it says otherwise. */
  readonly offset?: number;
  readonly limit?: number;
  /** Of the passages found, `matches` holds those of one kind: of all unless it says otherwise. */
  readonly match?: MatchKind | undefined;
  /** Whether other names of the same thing are looked for, too: yes unless it says otherwise. */
  readonly hasSynonyms?: boolean | undefined;
  /**
   * Whether those that hold only some of several words with blanks between them follow those that hold all: no unless
   * it says otherwise, as a blank means and. A question without blanks is answered with them in any case.
   */
  readonly hasPartial?: boolean | undefined;
  /** Those that come with the program unless it says otherwise. */
  readonly synonymsOf?: SynonymsOf | undefined;
  /** Passages of which an annotation holds what is looked for in a field of notes; without it, none does. */
  readonly inNotes?: ((part: Run | Pattern) => readonly number[]) | undefined;
}

/** Counts and places are of all passages found. */
export interface Found extends Omit<Ranking, 'page'> {
  /** Best first, from `offset` on, at most `limit`. */
  readonly matches: readonly Match[];
  /** What had to be left out of the query to find anything, and why, in Chinese; null when nothing was. */
  readonly relaxed: { readonly dropped: readonly string[]; readonly reason: string } | null;
  /** How the query was read, in Chinese; empty for an empty query. */
  readonly reading: string;
  /** Queries that would find something, when this one as it stands found nothing. */
  readonly offers: readonly string[];
}

/** Of so small a share of all passages each is looked at on its own, unless there is a list: that costs what a scan of all of them costs. */
const fewShare = 1 / 64;

function evaluationOf(shelf: Shelf, terms: TermIndex | null, { field, inNotes }: FindOptions): Evaluation {
  const counted = new Map<string, Scores>();
  const headings = new Map<string, Scores>();
  const titles = new Map<string, Scores>();
  const cut = new Map<Run, readonly string[]>();
  const index = terms?.ready ?? null;
  return {
    shelf,
    index,
    segmenter: terms?.segmenter ?? null,
    field,
    passedOver: null,
    own: new Map(),
    inNotes: (part) => (inNotes ? oneEach(inNotes(part)) : noScores),
    termsOf(run) {
      if (!terms || !index || run.isPhrase) return [];
      const required = cut.get(run) ?? requiredTerms(terms.segmenter.searchTerms(run.text));
      cut.set(run, required);
      return required;
    },
    ownCounts(needle, within) {
      const known = counted.get(needle);
      if (known) return known;
      if (within && within.size <= shelf.slotEnd * fewShare && !shelf.isListed(needle))
        return shelf.inOwnWordsOf(needle, within);
      const counts = shelf.inOwnWords(needle);
      counted.set(needle, counts);
      return counts;
    },
    isCounted: (needle) => counted.has(needle),
    underHeading(needle) {
      const known = headings.get(needle) ?? shelf.underHeading(needle, headingScore);
      headings.set(needle, known);
      return known;
    },
    underTitle(needle) {
      const known = titles.get(needle) ?? shelf.underTitle(needle, titleScore);
      titles.set(needle, known);
      return known;
    },
  };
}

/** All alike. */
function oneEach(slots: readonly number[]): Scores {
  const ascending = Uint32Array.from(new Set(slots)).sort();
  return new Scores(ascending, new Float32Array(ascending.length).fill(1));
}

/** Where one run stands whole. */
function wholeTier(shelf: Shelf, run: Run, scores: Scores): Tier {
  // Nothing of the passage's own was looked for.
  if (isNoteField(run.field))
    return { scores, closeness: null, needlesIn: () => [], match: 'literal', isVariant: null };
  const isAsTyped = shelf.holdingAsTyped(run.text, run.needle);
  return {
    scores,
    closeness: null,
    needlesIn: () => [run.needle],
    match: 'literal',
    isVariant: (slot) => !isAsTyped(slot),
  };
}

/** What is marked: of words with signs between them, all that they stood for. */
function needlesInQuery(query: Query, needlesOf: (run: Run) => readonly string[], folded: string): readonly string[] {
  if ((query.kind === 'run' || query.kind === 'pattern') && isNoteField(query.field)) return [];
  if (query.kind === 'run') return needlesOf(query);
  if (query.kind !== 'pattern') return query.parts.flatMap((part) => needlesInQuery(part, needlesOf, folded));
  return query.distance === null
    ? (folded.match(new RegExp(query.source, 'gsu')) ?? [])
    : query.words.map((word) => word.needle);
}

/** Of passages that hold everything, the one that says it most nearly as it was typed is wanted. */
const closenessShare = 0.7;

/**
 * Where the parts of a query stand apart from each other; a run that is not whole is marked term by term. The closer to
 * what was typed the better; null: however close.
 */
function partsTier(evaluation: Evaluation, query: Query, scores: Scores, typed: string | null): Tier {
  const needlesOf = (run: Run, folded: string): readonly string[] =>
    folded.includes(run.needle) ? [run.needle] : [run.needle, ...evaluation.termsOf(run)];
  const needlesIn = (folded: string): readonly string[] => [
    ...new Set(needlesInQuery(query, (run) => needlesOf(run, folded), folded)),
  ];
  return {
    scores,
    closeness:
      typed === null ? null : { share: closenessShare, of: closenessTo(typed, evaluation.segmenter, needlesIn) },
    needlesIn,
    match: 'terms',
    isVariant: null,
  };
}

/** The query with each run, or any of its other forms; null where no run has any. */
function withForms(query: Query, formsOf: (run: Run) => readonly string[]): Query | null {
  let isOther = false;
  const other = withRuns(query, (run) => {
    const forms = formsOf(run).flatMap((form) => runOf(form, true, run.field) ?? []);
    if (forms.length === 0) return run;
    isOther = true;
    return { kind: 'any', parts: [run, ...forms] };
  });
  return isOther ? other : null;
}

const inOtherWritings = (query: Query): Query | null => withForms(query, (run) => otherWritings(run.needle));

/** Without 18大 is without 十八大. */
function excludingOtherWritings(query: Query): Query {
  if (query.kind === 'run' || query.kind === 'pattern') return query;
  const parts = query.parts.map(excludingOtherWritings);
  if (query.kind === 'any') return { ...query, parts };
  return { ...query, parts, excluded: query.excluded.map((part) => inOtherWritings(part) ?? part) };
}

/** Where other forms of the query stand; only what a passage holds of them is marked. */
function formsTier(evaluation: Evaluation, query: Query, match: MatchKind): Tier {
  const runs = wantedRuns(query).filter((run) => !isNoteField(run.field));
  const needles = [...new Set(runs.map((run) => run.needle))];
  return {
    scores: evaluate(evaluation, query, 'runs', 'own'),
    closeness: null,
    needlesIn: (folded) => needles.filter((needle) => folded.includes(needle)),
    match,
    isVariant: null,
  };
}

/**
 * The query as one run, whatever signs it seems to hold; as it was read; with its numbers written another way; term by
 * term; by other names; with headings and titles.
 */
function tiersOf(evaluation: Evaluation, query: Query, whole: Run, synonymsOf: SynonymsOf): Tier[] {
  const runs = wantedRuns(query);
  const [only] = runs;
  const tiers = [wholeTier(evaluation.shelf, whole, evaluate(evaluation, whole, 'runs', 'own'))];
  const isReadAsWhole = query.kind === 'run' && query.needle === whole.needle && query.field === null;
  if (!isReadAsWhole) {
    const own = evaluate(evaluation, query, 'runs', 'own');
    tiers.push(
      runs.length === 1 && only
        ? wholeTier(evaluation.shelf, only, own)
        : partsTier(evaluation, query, own, whole.text),
    );
  }
  const inWritings = inOtherWritings(query);
  if (inWritings) tiers.push(formsTier(evaluation, inWritings, 'variant'));
  if (mayStandApart(evaluation, runs))
    tiers.push(partsTier(evaluation, query, evaluate(evaluation, query, 'terms', 'own'), whole.text));
  const inSynonyms = withForms(query, (run) => (run.isPhrase ? [] : synonymsOf(run.needle)));
  if (inSynonyms) tiers.push(formsTier(evaluation, inSynonyms, 'synonym'));
  const passedOver = new Uint8Array(evaluation.shelf.slotEnd);
  for (const { scores } of tiers) mark(passedOver, scores);
  const around = evaluate({ ...evaluation, passedOver }, query, 'terms', 'around');
  if (around.size === 0) return tiers;
  return [...tiers, partsTier(evaluation, query, near(evaluation, runs, around), null)];
}

/** With so many passages that hold all of the words, those that hold some are not looked for. */
const enough = 10;

/** Decided without regard to what the caller accepts, so that a filter leaves hits out and brings none in. */
function someBelow(
  tiers: readonly Tier[],
  evaluation: Evaluation,
  segmenter: Segmenter,
  query: Query,
  synonymsOf: SynonymsOf,
  hasPartial: boolean,
): Tier | null {
  if (tiers.some(({ scores }) => scores.size >= enough)) return null;
  const found = new Set(tiers.flatMap(({ scores }) => [...scores.slots]));
  if (found.size >= enough || (query.kind === 'all' && (found.size === 0 || !hasPartial))) return null;
  return someTier(evaluation, segmenter, query, synonymsOf, found.size > 0 ? 2 : 1);
}

/** What `Search.find` answers. */
export function find(shelf: Shelf, terms: TermIndex | null, typed: string, options: FindOptions): Found {
  const { offset = 0, limit = Number.POSITIVE_INFINITY, match = null, accepts = null } = options;
  const foundIn = (tiers: readonly Tier[]): Omit<Found, 'relaxed' | 'reading' | 'offers'> => {
    const { page, ...ranking } = ranked(shelf, tiers, accepts);
    return { ...ranking, matches: page(offset, limit, match) };
  };
  const read = parseQuery(typed);
  const whole = runOf(cutQuery(typed), true, null);
  if (!read || !whole) return { ...foundIn([]), relaxed: null, reading: '', offers: [] };
  const query = excludingOtherWritings(read);
  const evaluation = evaluationOf(shelf, terms, options);
  const wordsOf = (run: Run): readonly string[] =>
    terms && evaluation.index && !run.isPhrase && !isNoteField(run.field)
      ? meaningful(terms.segmenter.words(run.text).map((word) => word.text))
      : [];
  const reading = readingOf(read, wordsOf, typed.length > queryLimit);
  const synonymsOf = options.hasSynonyms === false ? () => [] : (options.synonymsOf ?? builtInSynonymsOf);
  const tiers = tiersOf(evaluation, query, whole, synonymsOf);
  const found = foundIn(tiers);
  const some = terms?.ready
    ? someBelow(tiers, evaluation, terms.segmenter, query, synonymsOf, options.hasPartial === true)
    : null;
  const withSome = (above: readonly Tier[]): Found => {
    const more = foundIn(some ? [...above, some] : above);
    const isMore = more.matchCounts.some !== undefined;
    return { ...more, relaxed: null, reading: isMore ? wording.search.someAfter(reading) : reading, offers: [] };
  };
  if (found.total > 0) return some ? withSome(tiers) : { ...found, relaxed: null, reading, offers: [] };
  const { rest, relaxed, offers } = relax(evaluation, query, whole.text, accepts ?? (() => true));
  if (rest) {
    const restTier = partsTier(evaluation, rest, evaluate(evaluation, rest, 'runs', 'own'), whole.text);
    return { ...withSome([restTier]), relaxed, offers };
  }
  return { ...withSome([]), relaxed, offers };
}
