import type { Evidence } from '../model';
import { evidenceOf } from './evidence';
import { keyTermsOf } from './key-terms';
import { type AssignmentInput, type Candidate, scoreTable } from './score-table';
import { type TopicWeights, topicWeights } from './weights';

export interface TopicAssignment {
  /** Best first. */
  readonly passages: readonly AssignedPassage[];
  /** Words that speak for the topic, most telling first, with how often its passages use them. */
  readonly keyTerms: readonly { readonly term: string; readonly count: number }[];
}

export interface AssignedPassage {
  readonly passageId: string;
  /** 0.5 is just enough, 1 is never reached. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** Topic id → its passages; every topic has an entry, many passages have none. */
export function assignTopics(
  input: AssignmentInput,
  weights: TopicWeights = topicWeights,
): Map<string, TopicAssignment> {
  const { topics, profiles, rows } = scoreTable(input, weights);
  const assigned = topics.map((): { candidate: Candidate; score: number }[] => []);
  for (const { candidate, scores } of rows) {
    const least = Math.max(weights.threshold, weights.shareOfBest * Math.max(...scores));
    scores.forEach((score, index) => {
      if (score >= least) assigned[index]?.push({ candidate, score });
    });
  }
  return new Map(
    topics.map((topic, index) => {
      const profile = profiles[index] ?? new Map();
      const best = (assigned[index] ?? []).sort((a, b) => b.score - a.score);
      const passages = best.map(({ candidate, score }) => ({
        passageId: candidate.passage.id,
        score: score / (score + weights.threshold),
        evidence: evidenceOf(candidate, profile, index),
      }));
      return [
        topic.id,
        {
          passages,
          keyTerms: keyTermsOf(
            profile,
            best.map(({ candidate }) => candidate.body),
          ),
        },
      ];
    }),
  );
}
