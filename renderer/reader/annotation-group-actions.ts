/** What is done to several annotations as one step, which is undone as one. */
import { wording } from '../../corpus/wording';
import type { Annotation, AnnotationEdit, ChangedAnnotations, Result } from '../../electron/contract';
import { call } from '../api';
import { showUndoable } from '../app/show-undoable';
import { attempt } from '../attempt';
import { expectValue } from '../loaded-view';
import { showToast } from '../ui/toast';
import { undoStack } from '../undo';
import { tellAnnotations } from './annotation-events';

const words = wording.window.reader;

/** Changes annotations alike; `label` is how 撤销 names it. */
export async function editAnnotations(ids: readonly string[], edit: AnnotationEdit, label: string): Promise<void> {
  await changeAsStep(label, () => call('editAnnotations', ids, edit));
}

/** Gives a tag another name everywhere; one that is in use takes it in. Answers whether it was done. */
export async function renameTag(tag: string, to: string): Promise<boolean> {
  return changeAsStep(words.steps.renameTag(tag, to), () => call('renameTag', tag, to));
}

/** Takes a tag off every annotation. */
export async function removeTag(tag: string): Promise<void> {
  await changeAsStep(words.steps.removeTag(tag), () => call('removeTag', tag));
}

/** Deletes annotations, all or none of them, and offers 撤销. */
export async function deleteAnnotations(annotations: readonly Annotation[]): Promise<void> {
  const ids = annotations.map(({ id }) => id);
  let gone: readonly Annotation[] = [];
  const remove = async () => {
    gone = expectValue(await call('removeAnnotations', ids));
    tellAnnotations('gone', gone);
  };
  if (!(await attempt(remove))) return;
  undoStack.add({
    label: words.steps.remove,
    undo: async () => tellAnnotations('put', expectValue(await call('restoreAnnotations', gone))),
    redo: remove,
  });
  showUndoable(words.removed(gone.length));
}

async function changeAsStep(label: string, run: () => Promise<Result<ChangedAnnotations>>): Promise<boolean> {
  let changed: ChangedAnnotations = { annotations: [], before: [] };
  const change = async () => {
    changed = expectValue(await run());
    tellAnnotations('put', changed.annotations);
  };
  if (!(await attempt(change))) return false;
  if (changed.annotations.length === 0) {
    showToast({ message: words.unchanged });
    return true;
  }
  undoStack.add({
    label,
    undo: async () => {
      const { annotations } = expectValue(await call('changeAnnotations', changed.before));
      tellAnnotations('put', annotations);
    },
    redo: change,
  });
  showUndoable(words.changed(label, changed.annotations.length));
  return true;
}
