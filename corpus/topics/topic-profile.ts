import { relatedWords } from './related-words';
import type { Rarity, TermCounts } from './terms';
import type { TopicWeights } from './weights';

/** The words that speak for one topic, with how strongly. */
export type TopicProfile = ReadonlyMap<string, ProfileTerm>;

export interface ProfileTerm {
  readonly weight: number;
  /** The word of the guideline that it stands for; null when it is the guideline's own. */
  readonly standsFor: string | null;
}

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
    const weighed = [...draft].map(([term, { weight, standsFor }]) => {
      const telling = Math.max(0, 1 - (spread.get(term) ?? 0)) ** weights.telling;
      return [term, { weight: weight * telling * rarity(term) ** weights.rarity, standsFor }] as const;
    });
    const norm = Math.hypot(...weighed.map(([, { weight }]) => weight)) ** weights.normalization || 1;
    return new Map(
      weighed
        .filter(([, { weight }]) => weight > 0)
        .map(([term, { weight, standsFor }]) => [term, { weight: weight / norm, standsFor }]),
    );
  });
}

function draftProfile({ title, definition }: TopicWords, weights: TopicWeights): Map<string, ProfileTerm> {
  const own = new Map<string, number>();
  for (const [term, count] of definition) own.set(term, 1 + Math.log(count));
  for (const term of title.keys()) own.set(term, (own.get(term) ?? 0) + weights.title);
  const profile = new Map<string, ProfileTerm>();
  for (const [term, weight] of own) profile.set(term, { weight, standsFor: null });
  for (const [term, weight] of own) {
    for (const other of relatedWords(term)) {
      const byRelation = weight * weights.related;
      if (byRelation <= (profile.get(other)?.weight ?? 0)) continue;
      profile.set(other, { weight: byRelation, standsFor: own.has(other) ? null : term });
    }
  }
  return profile;
}

/** Entropy of a word's weight over the topics, from 0 (in one topic only) to 1 (in all alike). */
function spreadOf(profiles: readonly TopicProfile[]): Map<string, number> {
  const totals = new Map<string, number>();
  for (const profile of profiles) {
    for (const [term, { weight }] of profile) totals.set(term, (totals.get(term) ?? 0) + weight);
  }
  const scale = Math.log(Math.max(2, profiles.length));
  const spread = new Map<string, number>();
  for (const profile of profiles) {
    for (const [term, { weight }] of profile) {
      const share = weight / (totals.get(term) ?? weight);
      spread.set(term, (spread.get(term) ?? 0) - (share * Math.log(share)) / scale);
    }
  }
  return spread;
}
