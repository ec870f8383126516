/** Prints how well passages are assigned to topics, against the judged set, beside a bag of words. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingest } from '../corpus/ingest/ingest';
import { readCollection } from '../corpus/library/bundled';
import { bundledTexts } from '../corpus/library/location';
import { loadSegmenter } from '../corpus/segment/jieba';
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
import { tuning } from '../corpus/topics/judged/tuning';
import { topicTree } from '../corpus/topics/topic-tree';
import { wordBagBaseline } from '../corpus/topics/word-bag-baseline';

const halves: readonly { readonly name: string; readonly judgements: Judgements }[] = [
  { name: 'tuning', judgements: tuning },
  { name: 'held out', judgements: heldOut },
];

function main(): void {
  const folder = bundledTexts();
  const texts = readCollection(folder).flatMap(({ file, guidelines }) => {
    const bytes = readFileSync(join(folder, file));
    const hash = createHash('sha256').update(bytes).digest('hex');
    const source = ingest({ file, content: bytes.toString('utf8'), format: 'txt', hash, guidelineTitles: guidelines });
    if (!source.ok) throw new Error(source.failure.message);
    return source.value.texts;
  });
  const segmenter = loadSegmenter();
  const groups = topicTree(texts.filter(({ text }) => text.isGuideline));
  const topics = groups.flatMap((group) => group.topics);
  const passages = texts.flatMap((one) => one.passages);
  const definitionIds = new Set(topics.flatMap((topic) => topic.definitionPassageIds));
  const definitions = passages.filter((passage) => definitionIds.has(passage.id));
  const sample = texts
    .filter(({ text }) => !text.isGuideline)
    .map((one) => ({ id: one.text.id, title: one.text.title, passages: one.passages }));
  const judged = texts.map((one): JudgedText => ({ order: one.text.order, passages: one.passages }));

  const ours = new Map(
    [...assignTopics({ groups, definitions, sample, segmenter })].map(([id, page]) => [
      id,
      page.passages.map((passage) => passage.passageId),
    ]),
  );
  const candidates = texts
    .filter(({ text }) => !text.isGuideline)
    .flatMap((one) => one.passages.filter((passage) => passage.kind === 'body'));
  const baselines = [0.08, 0.1, 0.12, 0.15, 0.2].map((threshold) => ({
    name: `bag of words ≥ ${threshold}`,
    assigned: wordBagBaseline(topics, definitions, candidates, segmenter, threshold),
  }));

  for (const { name, judgements } of halves) {
    const settled = settledPairs(judgements, judged, topics);
    console.log(
      `${name}: ${judgements.texts.length} texts, ${settled.size} pairs; readings agree at F1 ${agreement(judgements).toFixed(2)}`,
    );
    for (const entry of [{ name: 'yuanwen', assigned: ours }, ...baselines]) print(entry, judgements, judged, settled);
  }
  const all = new Set(halves.flatMap(({ judgements }) => [...settledPairs(judgements, judged, topics)]));
  console.log('right among the first ten, and how many were judged to belong; both halves');
  const firsts = topics.map(({ id, title }) => ({ title, ...rightAmongFirstTen(id, ours, all) }));
  for (const [index, { title, right, of }] of firsts.entries()) {
    const judgedCount = [...all].filter((one) => one.endsWith(` ${topics[index]?.id}`)).length;
    console.log(`  ${right} of ${of}, judged ${judgedCount}  ${title}`);
  }
  const right = firsts.reduce((sum, one) => sum + one.right, 0);
  console.log(`  ${right} of ${firsts.reduce((sum, one) => sum + one.of, 0)} in all`);
}

function print(
  { name, assigned }: { readonly name: string; readonly assigned: Assigned },
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
