/** Prints how well passages are assigned to topics, against the judged set, beside a bag of words. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingest } from '../corpus/ingest/ingest';
import { readCollection } from '../corpus/library/import/bundled';
import { bundledTexts } from '../corpus/library/location';
import type { Topic } from '../corpus/model';
import { loadSegmenter } from '../corpus/segment/jieba';
import type { Segmenter } from '../corpus/segment/segmenter';
import { assignTopics } from '../corpus/topics/assign-topics';
import {
  type Assigned,
  agreement,
  type JudgedText,
  type Judgements,
  microFigures,
  rightAmongFirstTen,
  settledPairs,
} from '../corpus/topics/evaluation';
import { heldOut } from '../corpus/topics/judged/held-out';
import { fourAbilities, sixElements } from '../corpus/topics/judged/other-guidelines';
import { tuning } from '../corpus/topics/judged/tuning';
import { type Guideline, topicTree } from '../corpus/topics/topic-tree';
import { wordBagBaseline } from '../corpus/topics/word-bag-baseline';

/** What was judged by one guideline. */
interface Trial {
  /** Its place in the source, from 0. */
  readonly guideline: number;
  readonly judged: readonly { readonly name: string; readonly judgements: Judgements }[];
}

const trials: readonly Trial[] = [
  {
    guideline: 0,
    judged: [
      { name: 'tuning', judgements: tuning },
      { name: 'held out', judgements: heldOut },
    ],
  },
  { guideline: 8, judged: [{ name: 'another guideline, four abilities', judgements: fourAbilities }] },
  { guideline: 16, judged: [{ name: 'another guideline, six elements', judgements: sixElements }] },
];

function main(): void {
  const texts = shippedTexts();
  const segmenter = loadSegmenter();
  const read = texts.map((one): JudgedText => ({ order: one.text.order, passages: one.passages }));
  for (const { guideline, judged } of trials) {
    const { topics, entries } = answers(texts, guideline, segmenter);
    const settled = judged.map(({ judgements }) => settledPairs(judgements, read, topics));
    for (const [index, { name, judgements }] of judged.entries()) {
      const pairs = settled[index] ?? new Set();
      console.log(
        `${name}: ${judgements.texts.length} texts, ${pairs.size} pairs; readings agree at F1 ${agreement(judgements).toFixed(2)}`,
      );
      for (const entry of entries) print(entry, judgements, read, pairs);
    }
    printFirstTen(topics, entries[0].assigned, new Set(settled.flatMap((pairs) => [...pairs])));
  }
}

function shippedTexts(): readonly Guideline[] {
  const folder = bundledTexts();
  return readCollection(folder).flatMap(({ file, guidelines }) => {
    const bytes = readFileSync(join(folder, file));
    const hash = createHash('sha256').update(bytes).digest('hex');
    const source = ingest({ file, content: bytes.toString('utf8'), format: 'txt', hash, guidelineTitles: guidelines });
    if (!source.ok) throw new Error(source.failure.message);
    return source.value.texts;
  });
}

interface Entry {
  readonly name: string;
  readonly assigned: Assigned;
}

/** What the program and bags of words make of all texts but the guideline; the program first. */
function answers(
  texts: readonly Guideline[],
  guideline: number,
  segmenter: Segmenter,
): { readonly topics: readonly Topic[]; readonly entries: readonly [Entry, ...Entry[]] } {
  const groups = topicTree(texts.filter(({ text }) => text.order === guideline));
  const topics = groups.flatMap((group) => group.topics);
  const definitionIds = new Set(topics.flatMap((topic) => topic.definitionPassageIds));
  const definitions = texts.flatMap(({ passages }) => passages).filter(({ id }) => definitionIds.has(id));
  const sample = texts
    .filter(({ text }) => text.order !== guideline)
    .map(({ text, passages }) => ({ id: text.id, title: text.title, passages }));
  const ours = [...assignTopics({ groups, definitions, sample, segmenter })];
  const candidates = sample.flatMap(({ passages }) => passages.filter(({ kind }) => kind === 'body'));
  const bags = [0.08, 0.1, 0.12, 0.15, 0.2].map((threshold) => ({
    name: `bag of words ≥ ${threshold}`,
    assigned: wordBagBaseline(topics, definitions, candidates, segmenter, threshold),
  }));
  const assigned = new Map(ours.map(([id, { passages }]) => [id, passages.map(({ passageId }) => passageId)]));
  return { topics, entries: [{ name: 'yuanwen', assigned }, ...bags] };
}

function printFirstTen(topics: readonly Topic[], assigned: Assigned, settled: ReadonlySet<string>): void {
  console.log('  right among the first ten, and how many were judged to belong');
  const firsts = topics.map(({ id, title }) => ({ id, title, ...rightAmongFirstTen(id, assigned, settled) }));
  for (const { id, title, right, of } of firsts) {
    const judgedCount = [...settled].filter((one) => one.endsWith(` ${id}`)).length;
    console.log(`    ${right} of ${of}, judged ${judgedCount}  ${title}`);
  }
  const sum = (of: (one: (typeof firsts)[number]) => number): number =>
    firsts.reduce((total, one) => total + of(one), 0);
  console.log(`    ${sum(({ right }) => right)} of ${sum(({ of }) => of)} in all`);
}

function print(
  { name, assigned }: Entry,
  judgements: Judgements,
  texts: readonly JudgedText[],
  settled: ReadonlySet<string>,
): void {
  const { f1, precision, recall } = microFigures(assigned, judgements, texts, settled);
  console.log(
    `  ${name.padEnd(20)} F1 ${f1.toFixed(3)}  precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}`,
  );
}

main();
