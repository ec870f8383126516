/**
 * Prints how well search ranks beside others, against the judged queries:
 * `npm run eval:search -- [--corpus DIR] [--half tuning|held-out] [--each] [--unjudged]`.
 * `--each` shows what this program answers to each query, `--unjudged` what is still to be judged.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { JudgedQuery } from '../corpus/search/judged/judged-query';
import { lawsHeldOut } from '../corpus/search/judged/laws-held-out';
import { lawsTuning } from '../corpus/search/judged/laws-tuning';
import type { JudgedDocument } from '../corpus/search/judged/resolve';
import { shippedHeldOut } from '../corpus/search/judged/shipped-held-out';
import { shippedTuning } from '../corpus/search/judged/shipped-tuning';
import { loadSegmenter } from '../corpus/segment/jieba';
import { lawDocuments, shippedDocuments } from './eval-search/documents';
import { eachAnswer, type Half, halves, type Outcome, outcomes, tables, unjudged } from './eval-search/outcomes';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '' },
    half: { type: 'string' },
    each: { type: 'boolean', default: false },
    unjudged: { type: 'boolean', default: false },
  },
});

function main(): void {
  const segmenter = loadSegmenter();
  const evaluate = (
    documents: readonly JudgedDocument[],
    queries: Readonly<Record<Half, readonly JudgedQuery[]>>,
  ): Outcome[] =>
    halves
      .filter((half) => values.half === undefined || values.half === half)
      .flatMap((half) => outcomes(documents, half, queries[half], segmenter));
  const shipped = shippedDocuments();
  const all = evaluate(shipped, { tuning: shippedTuning, 'held-out': shippedHeldOut });
  if (existsSync(values.corpus)) {
    const laws = [...shipped, ...lawDocuments(values.corpus)];
    all.push(...evaluate(laws, { tuning: lawsTuning, 'held-out': lawsHeldOut }));
  } else console.log('No laws: the queries over the shipped texts alone.\n');
  if (values.unjudged) console.log(unjudged(all));
  else console.log(values.each ? eachAnswer(all) : tables(all));
}

main();
