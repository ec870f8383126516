import { wording } from '../../corpus/wording';
import type { Result, TidyingDecision } from '../../electron/contract';
import { call } from '../api';
import { showUndoable } from '../app/show-undoable';
import { undoStack } from '../undo';

const words = wording.window.tidying;

/** Decides about a text's source, as one step that can be undone. */
export async function decide(textId: string, decisions: readonly TidyingDecision[]): Promise<void> {
  let numbers = done(await call('decideTidying', textId, decisions));
  undoStack.add({
    label: words.step,
    undo: async () => {
      done(await call('takeBackTidying', textId, numbers));
    },
    redo: async () => {
      numbers = done(await call('decideTidying', textId, decisions));
    },
  });
  showUndoable(words.decided(decisions.length));
}

/** Takes decisions back, which can be undone, too. */
export async function takeBack(textId: string, numbers: readonly number[]): Promise<void> {
  const decisions = done(await call('takeBackTidying', textId, numbers));
  let again: readonly number[] = [];
  undoStack.add({
    label: words.stepBack,
    undo: async () => {
      again = done(await call('decideTidying', textId, decisions));
    },
    redo: async () => {
      done(await call('takeBackTidying', textId, again));
    },
  });
  showUndoable(words.takenBack);
}

/** @throws the failure's message, which the window shows. */
function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}
