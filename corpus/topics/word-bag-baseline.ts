import type { Passage, Topic } from '../model';
import type { Segmenter } from '../segment/segmenter';
import type { Assigned } from './evaluation';

/** What a bag of words makes of it: cosine of TF-IDF with the definition, above a threshold; to compare with. */
export function wordBagBaseline(
  topics: readonly Topic[],
  definitions: readonly Passage[],
  passages: readonly Passage[],
  segmenter: Segmenter,
  threshold: number,
): Assigned {
  const texts = new Map(definitions.map((passage) => [passage.id, passage.text]));
  const queries = topics.map((topic) => topic.definitionPassageIds.map((id) => texts.get(id) ?? '').join('\n'));
  const documents = [...queries, ...passages.map((passage) => passage.text)].map((text) => segmenter.searchTerms(text));
  const frequency = new Map<string, number>();
  for (const terms of documents) for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const vectors = documents.map((terms) => {
    const vector = new Map<string, number>();
    for (const term of terms) {
      vector.set(term, (vector.get(term) ?? 0) + Math.log(documents.length / (frequency.get(term) ?? 1)));
    }
    return vector;
  });
  return new Map(
    topics.map((topic, index) => {
      const query = vectors[index] ?? new Map<string, number>();
      const found = passages
        .map(({ id }, at) => ({ id, score: cosine(query, vectors[topics.length + at] ?? new Map()) }))
        .filter(({ score }) => score >= threshold)
        .sort((a, b) => b.score - a.score);
      return [topic.id, found.map(({ id }) => id)];
    }),
  );
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let product = 0;
  for (const [term, weight] of a) product += weight * (b.get(term) ?? 0);
  return product / (Math.hypot(...a.values()) * Math.hypot(...b.values())) || 0;
}
