import { wording } from '../../corpus/wording';
import type { Replacement, Result, Text } from '../../electron/contract';
import { call } from '../api';
import { showUndoable } from '../app/show-undoable';
import { showToast } from '../ui/toast';
import { undoStack } from '../undo';

const words = wording.window.replacing;

/** Puts a corrected text in the place of the one before it, as one step that can be undone; says what became of notes. */
export async function replaceText(old: Pick<Text, 'id'>, by: Pick<Text, 'id'>): Promise<void> {
  const { placed, unplaced } = expectDone(await call('replaceText', old.id, by.id));
  undoStack.add({
    label: words.step,
    undo: async () => {
      expectDone(await call('undoReplacement', old.id));
    },
    redo: async () => {
      expectDone(await call('replaceText', old.id, by.id));
    },
  });
  showUndoable(words.done(placed, unplaced));
}

/** Gives the old text its place back. */
export async function giveBack(old: Pick<Text, 'id'>): Promise<void> {
  expectDone(await call('undoReplacement', old.id));
  showToast({ message: words.givenBack });
}

/** Throws the failure's message, which the window shows. */
function expectDone(result: Result<Replacement>): Replacement {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}
