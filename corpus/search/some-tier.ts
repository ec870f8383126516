import type { Segmenter } from '../segment/segmenter';
import { closenessTo } from './closeness';
import type { Evaluation } from './evaluate';
import type { Query } from './query';
import { queryWords } from './query-words';
import type { Tier } from './rank';
import { type Scores, ScoresBuilder } from './scores';
import type { Shelf } from './shelf';
import { scoresOfSome } from './some-words';
import type { SynonymsOf } from './synonyms';

/** So many passages that hold some of the words are worth a look, and the lists that they lead in to. */
const mostPassages = 30;

/** What an item of a list has of the score of the passage that leads in to it. */
const itemShare = 0.9;

/** Sights of the passage decide less than the words: most of these passages are far from what was typed. */
const closenessShare = 0.3;

/** More words are a quotation: it stands somewhere whole, or is taken apart when nothing was found. */
const mostWords = 48;

/**
 * The passages that hold some of the words of a query, those that answer it best. Null where the query says itself what
 * must stand where, by blanks, signs, quotation marks or fields, and where it has fewer words than `fewestWords`.
 */
export function someTier(
  evaluation: Evaluation,
  segmenter: Segmenter,
  query: Query,
  synonymsOf: SynonymsOf,
  fewestWords: number,
): Tier | null {
  if (query.kind !== 'run' || query.isPhrase || query.field !== null) return null;
  const words = queryWords(query.text, segmenter, synonymsOf);
  if (words.length > mostWords || words.filter(({ isPart }) => !isPart).length < fewestWords) return null;
  const needles = [...new Set(words.flatMap(({ forms }) => forms))];
  const needlesIn = (folded: string): readonly string[] => needles.filter((needle) => folded.includes(needle));
  return {
    scores: best(evaluation, scoresOfSome(evaluation, words)),
    closeness: { share: closenessShare, of: closenessTo(query.text, needlesIn) },
    needlesIn,
    match: 'some',
    isVariant: null,
  };
}

/** The best score becomes 1. */
function best({ shelf, field }: Evaluation, scores: Float64Array): Scores {
  const found: number[] = [];
  scores.forEach((score, slot) => {
    if (score > 0 && shelf.isOfField(slot, field)) found.push(slot);
  });
  const scoreOf = (slot: number): number => scores[slot] ?? 0;
  const first = found.sort((a, b) => scoreOf(b) - scoreOf(a)).slice(0, mostPassages);
  const greatest = scoreOf(first[0] ?? 0);
  const kept = new Map(first.map((slot) => [slot, scoreOf(slot) / greatest]));
  for (const slot of first) {
    const share = (itemShare * scoreOf(slot)) / greatest;
    for (const item of itemsAfter(shelf, slot)) kept.set(item, Math.max(share, kept.get(item) ?? 0));
  }
  const builder = new ScoresBuilder();
  for (const [slot, score] of [...kept].sort(([a], [b]) => a - b)) builder.add(slot, score);
  return builder.done();
}

const itemMark = /^\([一二三四五六七八九十]+\)/;

/** The items of the list that a passage leads in to with a colon: part of what it says, though they hold no word of it. */
function itemsAfter(shelf: Shelf, slot: number): readonly number[] {
  const items: number[] = [];
  if (!shelf.foldedAt(slot).endsWith(':')) return items;
  const isItem = (at: number): boolean =>
    at < shelf.slotEnd && shelf.textNumberAt(at) === shelf.textNumberAt(slot) && itemMark.test(shelf.foldedAt(at));
  for (let at = slot + 1; isItem(at); at++) items.push(at);
  return items;
}
