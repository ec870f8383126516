import { isSense } from './related-words';
import type { Rarity, TermCounts } from './terms';
import type { TopicWeights } from './weights';

/** The words and senses that speak for one topic, each with its share of the strongest one's weight, 0–1. */
export type TopicProfile = ReadonlyMap<string, number>;

export interface TopicWords {
  readonly title: TermCounts;
  readonly definition: TermCounts;
}

/**
 * A word counts the more, the rarer it is and the fewer of the sister topics use it: 群众 and 工作 stand in each of
 * them and say nothing, whatever their number.
 */
export function topicProfiles(topics: readonly TopicWords[], rarity: Rarity, weights: TopicWeights): TopicProfile[] {
  const drafts = topics.map((topic) => draftProfile(topic, weights));
  const spread = spreadOf(drafts);
  return drafts.map((draft) => {
    const weighed = [...draft].map(([term, weight]) => {
      const telling = Math.max(0, 1 - (spread.get(term) ?? 0)) ** weights.telling;
      return [term, weight * telling * rarity(term) ** weights.rarity] as const;
    });
    const strongest = Math.max(...weighed.map(([, weight]) => weight));
    const kept = weighed
      .map(([term, weight]) => [term, weight / strongest] as const)
      .filter(([, weight]) => weight >= weights.least);
    const mass = kept.reduce((sum, [, weight]) => sum + weight, 0);
    const share = Math.min(1, weights.breadth / mass);
    return new Map(kept.map(([term, weight]) => [term, weight * share]));
  });
}

function draftProfile({ title, definition }: TopicWords, weights: TopicWeights): Map<string, number> {
  const draft = new Map<string, number>();
  for (const [term, count] of definition) draft.set(term, 1 + Math.log(count));
  for (const term of title.keys()) draft.set(term, (draft.get(term) ?? 0) + weights.title);
  for (const [term, weight] of draft) if (isSense(term)) draft.set(term, weight * weights.related);
  return draft;
}

/** Entropy of a word's weight over the topics, from 0 (in one topic only) to 1 (in all alike). */
function spreadOf(drafts: readonly TopicProfile[]): Map<string, number> {
  const totals = new Map<string, number>();
  for (const draft of drafts) {
    for (const [term, weight] of draft) totals.set(term, (totals.get(term) ?? 0) + weight);
  }
  const scale = Math.log(Math.max(2, drafts.length));
  const spread = new Map<string, number>();
  for (const draft of drafts) {
    for (const [term, weight] of draft) {
      const share = weight / (totals.get(term) ?? weight);
      spread.set(term, (spread.get(term) ?? 0) - (share * Math.log(share)) / scale);
    }
  }
  return spread;
}
