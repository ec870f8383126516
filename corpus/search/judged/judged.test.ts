import { expect, it } from 'vitest';
import { loadSegmenter } from '../../segment/jieba';
import { shippedTexts } from '../../testing/shipped-texts';
import { createDocumentSearch } from '../terms/document-search';
import { judgedQueries } from './judged-query';
import { lawsHeldOut } from './laws-held-out';
import { lawsTuning } from './laws-tuning';
import { mean, measure } from './measures';
import { gradesOf, type JudgedDocument } from './resolve';
import { shippedHeldOut } from './shipped-held-out';
import { shippedTuning } from './shipped-tuning';

const documents: readonly JudgedDocument[] = shippedTexts().flatMap(({ text, passages }) =>
  passages.map((passage) => ({
    passage,
    textTitle: text.title,
    isGuideline: text.isGuideline,
    textName: String(text.order),
  })),
);
const shipped = [...shippedTuning, ...shippedHeldOut];

it('holds queries enough, each once, each with an answer', () => {
  const all = [...shipped, ...lawsTuning, ...lawsHeldOut];
  expect(all.length).toBeGreaterThanOrEqual(100);
  expect(new Set(all.map(({ query }) => query)).size).toBe(all.length);
  for (const { query, judgements } of all) {
    if (!judgements.some(({ grade }) => grade === 3)) expect.fail(`nothing answers “${query}”`);
  }
});

it('judges one passage by each line, once', () => {
  for (const query of shipped) expect(gradesOf(query, documents).size).toBe(query.judgements.length);
});

it('refuses a table that cannot be read', () => {
  expect(() => judgedQueries('# gossip 群众')).toThrow('no kind');
  expect(() => judgedQueries('# topic 群众\n4 0:群众')).toThrow('no grade');
});

it('ranks the shipped passages as readers would', () => {
  const search = createDocumentSearch();
  search.add(documents);
  search.rankWith(loadSegmenter(), null);
  search.indexWaiting(Number.POSITIVE_INFINITY);
  const measures = shipped.map((query) => {
    const { matches } = search.find(query.query, { field: 'all', limit: 10, hasPartial: true });
    return measure(
      matches.map(({ passageId }) => passageId),
      gradesOf(query, documents),
    );
  });
  expect(mean(measures).ndcg).toBeGreaterThan(0.9);
});
