import { sharedKeyTerms } from './key-terms';
import { type AssignedPassage, type AssignerInput, topicAssigner } from './topic-assigner';
import { type TopicWeights, topicWeights } from './weights';

export interface TopicAssignment {
  /** Best first. */
  readonly passages: readonly AssignedPassage[];
  /** Words that speak for the topic, most telling first, with how often its passages use them. */
  readonly keyTerms: readonly { readonly term: string; readonly count: number }[];
}

/** Topic id → its passages in the sample; every topic has an entry, many passages have none. */
export function assignTopics(input: AssignerInput, weights: TopicWeights = topicWeights): Map<string, TopicAssignment> {
  const assigner = finished(topicAssigner(input, weights));
  const topicIds = input.groups.flatMap(({ topics }) => topics.map(({ id }) => id));
  return byTopic(
    topicIds,
    input.sample.flatMap((text) => finished(assigner.assign(text)).passages),
  );
}

/** In the order of the topic ids; passages of other topics are left out. */
export function byTopic(
  topicIds: readonly string[],
  assigned: readonly AssignedPassage[],
): Map<string, TopicAssignment> {
  const passages = new Map(topicIds.map((id): [string, AssignedPassage[]] => [id, []]));
  for (const one of assigned) passages.get(one.topicId)?.push(one);
  return new Map(
    [...passages].map(([topicId, own]) => [
      topicId,
      {
        passages: own.sort((a, b) => b.score - a.score),
        keyTerms: sharedKeyTerms(own.map(({ keyTerms }) => keyTerms)),
      },
    ]),
  );
}

function finished<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
