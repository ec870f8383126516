import type { Evidence, TopicDecision } from '../model';
import { wording } from '../wording';
import type { AssignedPassage } from './topic-assigner';

/** What a person said of one passage and one topic. */
export interface Decided {
  readonly topicId: string;
  readonly passageId: string;
  readonly decision: TopicDecision;
}

export interface AfterDecisions {
  readonly passages: readonly AssignedPassage[];
  /** Taken out by the person; where the machine had put them in, with its reasons. */
  readonly removed: readonly AssignedPassage[];
}

/** The machine's assignment with the person's word above it: what a person puts in stands first and is certain. */
export function afterDecisions(assigned: readonly AssignedPassage[], decided: readonly Decided[]): AfterDecisions {
  if (decided.length === 0) return { passages: assigned, removed: [] };
  const byMachine = new Map(assigned.map((one) => [keyOf(one), one]));
  const byPerson = new Map(decided.map((one) => [keyOf(one), one]));
  const judged = [...byPerson.values()].map((one) => ({
    decision: one.decision,
    assigned: byHand(one, byMachine.get(keyOf(one))),
  }));
  const of = (wanted: TopicDecision) => judged.flatMap((one) => (one.decision === wanted ? [one.assigned] : []));
  return { passages: [...of('in'), ...assigned.filter((one) => !byPerson.has(keyOf(one)))], removed: of('out') };
}

function byHand({ topicId, passageId, decision }: Decided, machine: AssignedPassage | undefined): AssignedPassage {
  const person: Evidence = { kind: 'person', reason: wording.topics.decided[decision], words: [], ranges: [] };
  return {
    topicId,
    passageId,
    score: decision === 'in' ? 1 : 0,
    evidence: [person, ...(machine?.evidence ?? [])],
    keyTerms: machine?.keyTerms ?? [],
  };
}

function keyOf({ topicId, passageId }: { readonly topicId: string; readonly passageId: string }): string {
  return `${topicId}\n${passageId}`;
}
