import { wording } from '../../corpus/wording';
import type { PassedOver, TopicDecision, TopicDecisionChange } from '../../electron/contract';
import { call } from '../api';
import { showUndoable } from '../app/show-undoable';
import { attempt } from '../attempt';
import { expectValue } from '../loaded-view';
import { undoStack } from '../undo';

const words = wording.window.topics;

/** Says of one passage what belongs, as one step that can be undone; answers whether it was kept. */
export async function decideTopics(changes: readonly TopicDecisionChange[], label: string): Promise<boolean> {
  const before: TopicDecisionChange[] = [];
  const isDone = await attempt(async () => {
    for (const change of changes) before.unshift(await decide(change));
  });
  if (before.length === 0) return isDone;
  undoStack.add({ label, undo: () => decideAll(before), redo: () => decideAll(changes) });
  if (isDone) {
    showUndoable(words.done(label));
  }
  return isDone;
}

/** Leaves a passage of no topic so, or asks of it again, as one step that can be undone. */
export async function passOver(change: PassedOver): Promise<void> {
  const set = async (isPassed: boolean) => void expectValue(await call('passOver', { ...change, isPassed }));
  if (!(await attempt(() => set(change.isPassed)))) return;
  undoStack.add({
    label: words.triage.step,
    undo: () => set(!change.isPassed),
    redo: () => set(change.isPassed),
  });
}

/** Makes the topics of a passage those that were chosen; what the machine put there and is not among them goes. */
export function chooseTopics(passageId: string, before: readonly string[], chosen: readonly string[]): void {
  const changes = (topicIds: readonly string[], decision: TopicDecision) =>
    topicIds.map((topicId): TopicDecisionChange => ({ passageId, topicId, decision }));
  const added = chosen.filter((id) => !before.includes(id));
  const removed = before.filter((id) => !chosen.includes(id));
  if (added.length + removed.length === 0) return;
  void decideTopics(
    [...changes(added, 'in'), ...changes(removed, 'out')],
    added.length > 0 ? words.decided.in : words.decided.out,
  );
}

async function decideAll(changes: readonly TopicDecisionChange[]): Promise<void> {
  for (const change of changes) await decide(change);
}

/** Answers with what takes it back. */
async function decide(change: TopicDecisionChange): Promise<TopicDecisionChange> {
  return { ...change, decision: expectValue(await call('decideTopic', change)) };
}
