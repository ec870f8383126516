import { wording } from '../../corpus/wording';
import type { MetadataField, Text } from '../../electron/contract';
import { call } from '../api';
import { showUndoable } from '../app/show-undoable';
import { attempt } from '../attempt';
import { expectValue } from '../loaded-view';
import { undoStack } from '../undo';

const words = wording.window.texts;

/** Whether a text was recognised from pictures that nobody has compared it with. */
export function isUnchecked({ metadata }: Text): boolean {
  return metadata.some(({ name }) => name === 'proofreading');
}

/** 已对照原件核对: what is cited from the text no longer says that nobody has; a step that can be undone. */
export async function markChecked({ id, metadata }: Text): Promise<void> {
  const say = async (fields: readonly MetadataField[]) => {
    expectValue(await call('changeText', id, { metadata: fields }));
  };
  const checked = metadata.filter(({ name }) => name !== 'proofreading');
  await attempt(async () => {
    await say(checked);
    undoStack.add({ label: words.proofread, undo: () => say(metadata), redo: () => say(checked) });
    showUndoable(words.proofreadSaved);
  });
}
