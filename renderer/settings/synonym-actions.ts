import { wording } from '../../corpus/wording';
import type { Result, SynonymChange, SynonymSet } from '../../electron/contract';
import { call } from '../api';
import { showUndoable } from '../app/show-undoable';
import { createStore } from '../app/store';
import { expectValue } from '../loaded-view';
import { searchAgain } from '../search/search-store';
import { showToast } from '../ui/toast';
import { undoStack } from '../undo';

const words = wording.window.synonyms;

/** Counts what this window did to the sets, so that the list is read again. */
export const synonymChanges = createStore(0);

/** The words of a set as they are shown, and can be typed. */
export function shownWords(set: Pick<SynonymSet, 'words'>): string {
  return set.words.join(wording.search.synonyms.separator);
}

function tell<Value>(result: Result<Value>): Result<Value> {
  if (result.ok) {
    synonymChanges.update((count) => count + 1);
    searchAgain();
  }
  return result;
}

const add = async (typed: string) => tell(await call('addSynonyms', typed));
const change = async (id: string, to: SynonymChange) => tell(await call('changeSynonyms', id, to));
const remove = async (id: string) => tell(await call('removeSynonyms', id));

/** As one step that can be undone; the failure says what was typed wrong. */
export async function addSynonyms(typed: string): Promise<Result<SynonymSet>> {
  const added = await add(typed);
  if (!added.ok) return added;
  let { id } = added.value;
  undoStack.add({
    label: words.steps.add,
    undo: async () => {
      expectValue(await remove(id));
    },
    redo: async () => {
      ({ id } = expectValue(await add(shownWords(added.value))));
    },
  });
  showToast({ message: words.added(shownWords(added.value)) });
  return added;
}

/** As one step that can be undone; the failure says what was typed wrong. */
export async function changeSynonyms(set: SynonymSet, typed: string): Promise<Result<SynonymSet>> {
  const changed = await change(set.id, { words: typed });
  if (!changed.ok) return changed;
  undoStack.add({
    label: words.steps.change,
    undo: async () => {
      expectValue(await change(set.id, { words: shownWords(set) }));
    },
    redo: async () => {
      expectValue(await change(set.id, { words: typed }));
    },
  });
  return changed;
}

export async function switchSynonyms({ id }: SynonymSet, isOn: boolean): Promise<void> {
  expectValue(await change(id, { isOn }));
}

/** As one step, and offers 撤销. */
export async function removeSynonyms(set: SynonymSet): Promise<void> {
  expectValue(await remove(set.id));
  let { id } = set;
  undoStack.add({
    label: words.steps.remove,
    undo: async () => {
      ({ id } = expectValue(await add(shownWords(set))));
      if (!set.isOn) expectValue(await change(id, { isOn: false }));
    },
    redo: async () => {
      expectValue(await remove(id));
    },
  });
  showUndoable(words.removed(shownWords(set)));
}
