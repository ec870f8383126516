import type { Evidence } from '../model';
import { evidenceOf } from './evidence';
import { keyTermsOf } from './key-terms';
import { type AssignmentInput, type Candidate, scoreTable } from './score-table';
import { topicVoice } from './topic-voice';
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
export type Assignments = Map<string, TopicAssignment>;

export function assignTopics(input: AssignmentInput, weights: TopicWeights = topicWeights): Assignments {
  const steps = assignTopicsInSteps(input, weights);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, a millisecond or so at a time, for a process that others wait for. */
export function* assignTopicsInSteps(
  input: AssignmentInput,
  weights: TopicWeights = topicWeights,
): Generator<void, Assignments> {
  const { topics, words, profiles, rows } = yield* scoreTable(input, weights);
  const assigned = topics.map((): { candidate: Candidate; score: number }[] => []);
  for (const { candidate, scores } of rows) {
    scores.forEach((score, index) => {
      if (score >= weights.threshold) assigned[index]?.push({ candidate, score });
    });
  }
  return new Map(
    topics.map((topic, index) => {
      const voice = topicVoice(profiles[index] ?? new Map(), words[index]);
      const best = (assigned[index] ?? []).sort((a, b) => b.score - a.score);
      const passages = best.map(({ candidate, score }) => ({
        passageId: candidate.passage.id,
        score: score / (score + weights.threshold),
        evidence: evidenceOf(candidate, voice, index),
      }));
      return [
        topic.id,
        {
          passages,
          keyTerms: keyTermsOf(
            best.map(({ candidate }) => candidate.body),
            voice,
          ),
        },
      ];
    }),
  );
}
