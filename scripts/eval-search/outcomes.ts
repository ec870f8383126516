import { type Grade, type JudgedQuery, queryKinds } from '../../corpus/search/judged/judged-query';
import { depth, type Measures, mean, measure } from '../../corpus/search/judged/measures';
import { gradesOf, type JudgedDocument } from '../../corpus/search/judged/resolve';
import type { Segmenter } from '../../corpus/segment/segmenter';
import { systems } from './systems';

/** Weights were tuned on one half of the queries only. */
export const halves = ['tuning', 'held-out'] as const;
export type Half = (typeof halves)[number];

/** What one way of searching answered to one query. */
export interface Outcome {
  readonly system: string;
  readonly half: Half;
  readonly query: JudgedQuery;
  readonly answers: readonly JudgedDocument[];
  readonly grades: ReadonlyMap<string, Grade>;
  readonly measures: Measures;
}

/** Every query asked of every way of searching. */
export function outcomes(
  documents: readonly JudgedDocument[],
  half: Half,
  queries: readonly JudgedQuery[],
  segmenter: Segmenter,
): Outcome[] {
  const byId = new Map(documents.map((document) => [document.passage.id, document]));
  return systems.flatMap(({ name, prepare }) => {
    const rank = prepare(documents, segmenter);
    return queries.map((query) => {
      const ranking = rank(query.query);
      const grades = gradesOf(query, documents);
      const answers = ranking.flatMap((id) => byId.get(id) ?? []);
      return { system: name, half, query, answers, grades, measures: measure(ranking, grades) };
    });
  });
}

/** In Markdown: every measure in each half, and nDCG by kind of query. */
export function tables(all: readonly Outcome[]): string {
  const names = systems.map(({ name }) => name);
  const columns = [...halves, 'all'].flatMap((half) => ['nDCG@10', 'MRR', 'recall@10'].map((one) => `${half}: ${one}`));
  const byHalf = names.map((name) => [
    name,
    ...[...halves, 'all'].flatMap((half) => {
      const { ndcg, reciprocalRank, recall } = meanOf(
        all.filter((one) => one.system === name && (half === 'all' || one.half === half)),
      );
      return [ndcg, reciprocalRank, recall].map(figure);
    }),
  ]);
  const byKind = queryKinds.map((kind) => {
    const ofKind = all.filter(({ query }) => query.kind === kind);
    const count = ofKind.length / names.length;
    return [
      kind,
      String(count),
      ...names.map((name) => figure(meanOf(ofKind.filter((one) => one.system === name)).ndcg)),
    ];
  });
  return `${table(['', ...columns], byHalf)}\n\n${table(['nDCG@10', 'queries', ...names], byKind)}`;
}

/** The first way of searching, query by query: nDCG and the grades of its answers, a dot where there is none. */
export function eachAnswer(all: readonly Outcome[]): string {
  return all
    .filter(({ system }) => system === systems[0]?.name)
    .map(({ query, answers, grades, measures }) => {
      const seen = answers.map(({ passage }) => grades.get(passage.id) ?? '.').join(' ');
      const best = [...grades.values()].sort((a, b) => b - a).slice(0, depth);
      return `${figure(measures.ndcg)}  ${query.kind} ${query.query}: ${seen} (of ${best.join(' ')})`;
    })
    .join('\n');
}

/** Passages that some way of searching answers with and nobody judged, without its name, in no order that tells it. */
export function unjudged(all: readonly Outcome[]): string {
  const queries = [...new Set(all.map(({ query }) => query))];
  return queries
    .flatMap((query) => {
      const answers = all.filter((one) => one.query === query).flatMap((one) => one.answers);
      const grades = all.find((one) => one.query === query)?.grades;
      const left = [...new Set(answers)].filter(({ passage }) => grades?.has(passage.id) === false);
      left.sort((a, b) => (a.passage.id < b.passage.id ? -1 : 1));
      if (left.length === 0) return [];
      return [`# ${query.kind} ${query.query}`, ...left.map(({ textName, passage }) => `${textName}:${passage.text}`)];
    })
    .join('\n');
}

function meanOf(all: readonly Outcome[]): Measures {
  return mean(all.map(({ measures }) => measures));
}

function figure(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
