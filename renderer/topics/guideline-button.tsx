import { Network } from 'lucide-react';
import { wording } from '../../corpus/wording';
import type { Text } from '../../electron/contract';
import { call } from '../api';
import { open } from '../app/navigation';
import { expectValue } from '../loaded-view';
import { Button } from '../ui/button';
import { showToast } from '../ui/toast';
import { undoStack } from '../undo';

const words = wording.window.topics;

/** Makes a text a guideline, or an ordinary text again. */
export function GuidelineButton({ text }: { readonly text: Text }) {
  return (
    <Button variant="quiet" onPress={() => void setGuideline(text, !text.isGuideline)}>
      <Network aria-hidden />
      {text.isGuideline ? words.noGuideline : words.makeGuideline}
    </Button>
  );
}

async function setGuideline({ id, title }: Text, isGuideline: boolean): Promise<void> {
  const set = async (is: boolean) => void expectValue(await call('setGuideline', id, is));
  await set(isGuideline);
  const label = isGuideline ? words.makeGuideline : words.noGuideline;
  undoStack.add({ label, undo: () => set(!isGuideline), redo: () => set(isGuideline) });
  showToast(
    isGuideline
      ? { message: words.madeGuideline(title), action: { label: words.seeTopics, run: () => void showTree(id) } }
      : { message: words.madeNoGuideline(title) },
  );
}

async function showTree(guidelineId: string): Promise<void> {
  const topic = (await call('topics')).find((group) => group.guidelineId === guidelineId)?.topics[0];
  if (topic !== undefined) open({ screen: 'topics', topicId: topic.id });
}
