import { wording } from '../../corpus/wording';
import type { TopicEdit } from '../../electron/contract';
import { call } from '../api';
import { showUndoable } from '../app/show-undoable';
import { expectValue } from '../loaded-view';
import { undoStack } from '../undo';

const words = wording.window.topics.editing;

/** Changes the tree of a guideline as one step that can be undone. */
export async function editTopics(guidelineId: string, edit: TopicEdit): Promise<void> {
  const make = async () => expectValue(await call('editTopics', { guidelineId, edit }));
  let number = await make();
  undoStack.add({
    label: words.steps[edit.kind],
    undo: async () => void expectValue(await call('takeBackTopicEdit', number)),
    redo: async () => {
      number = await make();
    },
  });
}

/** Makes the tree what the guideline gives, as one step that can be undone. */
export async function resetTopics(guidelineId: string): Promise<void> {
  await editTopics(guidelineId, { kind: 'reset' });
  showUndoable(words.wasReset);
}
