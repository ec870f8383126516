import { wording } from '../../corpus/wording';
import { showUndoable } from '../app/show-undoable';
import { attempt } from '../attempt';
import { showToast } from '../ui/toast';
import { expectSettled } from './use-session-draft';

const words = wording.window.session;

/** Saves what stands in the form, adds behind it, and says how many excerpts came in; or why none did. */
export async function addAndTell(sessionId: string, add: () => Promise<number>): Promise<void> {
  await attempt(async () => {
    await expectSettled(sessionId);
    const count = await add();
    if (count === 0) showToast({ message: words.addedBefore });
    else showUndoable(words.added(count));
  });
}
