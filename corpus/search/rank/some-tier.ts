import type { Segmenter } from '../../segment/segmenter';
import type { Evaluation } from '../evaluate';
import type { Shelf } from '../literal/shelf';
import type { Query } from '../query/query';
import { queryWords } from '../query/query-words';
import type { SynonymsOf } from '../query/synonyms';
import { articleAround, itemsAfter } from './articles';
import { closenessTo } from './closeness';
import type { Tier } from './rank';
import { type Scores, ScoresBuilder } from './scores';
import { scoresOfSome } from './some-words';

/** So many passages that hold some of the words are worth a look, and the lists that they lead in to. */
const mostPassages = 30;

/** So many of the best by their words are looked at themselves. */
const mostCandidates = 100;

/** What a passage has of the score of the best other one of its article: what an article says it says in several. */
const articleShare = 0.3;

/** What an item of a list has of the score of the passage that leads in to it. */
const itemShare = 0.9;

/** Sights of the passage decide less than the words: most of these passages are far from what was typed. */
const closenessShare = 0.35;

/** More words are a quotation: it stands somewhere whole, or is taken apart when nothing was found. */
const mostWords = 48;

/** By slot. */
type ScoreBySlot = ReadonlyMap<number, number>;

/**
 * The passages that hold some of the words of a query, those that answer it best. Null where the query says itself what
 * must stand where, by signs, quotation marks or fields, and where it has fewer words than `fewestWords`.
 */
export function someTier(
  evaluation: Evaluation,
  segmenter: Segmenter,
  query: Query,
  synonymsOf: SynonymsOf,
  fewestWords: number,
): Tier | null {
  const typed = freeWords(query);
  if (typed === null) return null;
  const words = queryWords(typed, segmenter, synonymsOf);
  if (words.length > mostWords || words.filter(({ isPart }) => !isPart).length < fewestWords) return null;
  const needles = [...new Set(words.flatMap(({ forms }) => forms))];
  const needlesIn = (folded: string): readonly string[] => needles.filter((needle) => folded.includes(needle));
  const { shelf } = evaluation;
  const byWords = withinArticles(shelf, candidates(evaluation, scoresOfSome(evaluation, words)));
  const sights = closenessTo(typed, segmenter, needlesIn);
  const seen = new Map(
    [...relative(byWords)].map(([slot, score]) => {
      const closeness = sights(shelf.foldedAt(slot));
      return [slot, (1 - closenessShare) * score + closenessShare * closeness] as const;
    }),
  );
  return {
    scores: inSlotOrder(withItems(shelf, best(seen, mostPassages))),
    closeness: null,
    needlesIn,
    match: 'some',
    isVariant: null,
  };
}

/** What was typed, where it is words that may stand anywhere; null where it says more. */
function freeWords(query: Query): string | null {
  if (query.kind === 'all') {
    const parts = query.parts.map(freeWords);
    return query.excluded.length > 0 || parts.includes(null) ? null : parts.join(' ');
  }
  return query.kind === 'run' && !query.isPhrase && query.field === null ? query.text : null;
}

function candidates({ shelf, field }: Evaluation, scores: Float64Array): ScoreBySlot {
  const found = new Map<number, number>();
  scores.forEach((score, slot) => {
    if (score > 0 && shelf.isOfField(slot, field)) found.set(slot, score);
  });
  return best(found, mostCandidates);
}

function best(scores: ScoreBySlot, limit: number): ScoreBySlot {
  return new Map([...scores].sort(([, a], [, b]) => b - a).slice(0, limit));
}

function withinArticles(shelf: Shelf, scores: ScoreBySlot): ScoreBySlot {
  return new Map(
    [...scores].map(([slot, score]) => {
      const others = articleAround(shelf, slot).filter((other) => other !== slot);
      const greatest = Math.max(0, ...others.map((other) => scores.get(other) ?? 0));
      return [slot, score + articleShare * greatest] as const;
    }),
  );
}

/** The best score becomes 1. */
function relative(scores: ScoreBySlot): ScoreBySlot {
  const greatest = Math.max(...scores.values());
  return new Map([...scores].map(([slot, score]) => [slot, score / greatest]));
}

function withItems(shelf: Shelf, scores: ScoreBySlot): ScoreBySlot {
  const all = new Map(scores);
  for (const [slot, score] of scores)
    for (const item of itemsAfter(shelf, slot)) all.set(item, Math.max(itemShare * score, all.get(item) ?? 0));
  return all;
}

function inSlotOrder(scores: ScoreBySlot): Scores {
  const builder = new ScoresBuilder();
  for (const [slot, score] of [...scores].sort(([a], [b]) => a - b)) builder.add(slot, score);
  return builder.done();
}
