/** Measures an assignment against passages that were judged by reading. */
import type { Passage, Topic } from '../model';

/** One half of the judged set; every body passage of its texts that is not named belongs to no topic. */
export interface Judgements {
  /** Topic titles by the short keys that the judgements use. */
  readonly topics: Readonly<Record<string, string>>;
  /** Places of the texts in their source, from 0. */
  readonly texts: readonly number[];
  readonly passages: readonly Judgement[];
}

export interface Judgement {
  readonly text: number;
  /** Characters that stand in this passage of the text and in no other. */
  readonly contains: string;
  /**
   * Readings: passage by passage; topic by topic without sight of the first; for some texts passage by passage again by
   * another reader, who had seen the first two and the figures. What two of them say is settled.
   */
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly third?: readonly string[];
}

function settledOf({ first, second, third = [] }: Judgement): string[] {
  const all = [...first, ...second, ...third];
  return [...new Set(all)].filter((key) => all.filter((other) => other === key).length >= 2);
}

export interface JudgedText {
  readonly order: number;
  readonly passages: readonly Passage[];
}

/** Topic id → ids of its passages, best first. */
export type Assigned = ReadonlyMap<string, readonly string[]>;

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Pairs of passage and topic, for the texts of the judgements. @throws when a judgement fits no passage or several. */
export function settledPairs(
  judgements: Judgements,
  texts: readonly JudgedText[],
  topics: readonly Topic[],
): Set<string> {
  const ids = new Map(topics.map((topic) => [topic.title, topic.id]));
  return new Set(
    judgements.passages.flatMap((judgement) => {
      const { text, contains } = judgement;
      const found = bodiesOf(texts, [text]).filter((passage) => passage.text.includes(contains));
      const [passage] = found;
      if (passage === undefined || found.length > 1) throw new Error(`${found.length} passages hold “${contains}”`);
      return settledOf(judgement).map((key) => pair(passage.id, ids.get(judgements.topics[key] ?? '') ?? key));
    }),
  );
}

/** Over all pairs of the judged texts at once. */
export function microFigures(
  assigned: Assigned,
  judgements: Judgements,
  texts: readonly JudgedText[],
  settled: ReadonlySet<string>,
): Figures {
  const judged = new Set(bodiesOf(texts, judgements.texts).map((passage) => passage.id));
  const pairs = [...assigned].flatMap(([topicId, passageIds]) =>
    passageIds.filter((id) => judged.has(id)).map((id) => pair(id, topicId)),
  );
  const right = pairs.filter((one) => settled.has(one)).length;
  const precision = right / pairs.length || 0;
  const recall = right / settled.size || 0;
  return { precision, recall, f1: (2 * right) / (pairs.length + settled.size) || 0 };
}

/** Of a topic's first ten passages in the judged texts, how many belong to it. */
export function rightAmongFirstTen(
  topicId: string,
  assigned: Assigned,
  settled: ReadonlySet<string>,
): { right: number; of: number } {
  const first = (assigned.get(topicId) ?? []).slice(0, 10);
  return { right: first.filter((id) => settled.has(pair(id, topicId))).length, of: first.length };
}

/** F1 of the readings with each other, the mean of their pairs: what one can ask of a program. */
export function agreement({ passages }: Judgements): number {
  const third = passages.map((judgement) => judgement.third ?? []);
  const [first, second] = [passages.map((judgement) => judgement.first), passages.map((judgement) => judgement.second)];
  const pairs = [
    [first, second],
    ...(third.some((keys) => keys.length > 0)
      ? [
          [first, third],
          [second, third],
        ]
      : []),
  ];
  return pairs.reduce((sum, [one = [], other = []]) => sum + agreementOf(one, other), 0) / pairs.length;
}

function agreementOf(one: readonly (readonly string[])[], other: typeof one): number {
  const both = one.reduce((sum, keys, at) => sum + keys.filter((key) => other[at]?.includes(key)).length, 0);
  return (2 * both) / (one.flat().length + other.flat().length);
}

function bodiesOf(texts: readonly JudgedText[], orders: readonly number[]): Passage[] {
  return texts
    .filter(({ order }) => orders.includes(order))
    .flatMap(({ passages }) => passages.filter((passage) => passage.kind === 'body'));
}

function pair(passageId: string, topicId: string): string {
  return `${passageId} ${topicId}`;
}
