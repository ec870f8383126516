import { wording } from '../../corpus/wording';
import type { Session, SessionType } from '../../electron/contract';
import { call } from '../api';
import { showUndoable } from '../app/show-undoable';
import { showToast } from '../ui/toast';
import { undoStack } from '../undo';

const words = wording.window.session;

/** New sessions of its type begin like this one; a step that can be undone. */
export async function keepTemplate({ type, purpose, agenda, questions }: Session): Promise<void> {
  await changed(type, words.templateKept(type), () =>
    call('changeSessionTemplate', { type, purpose, agenda, questions }),
  );
}

/** Makes the template of a type what came with the program; a step that can be undone. */
export async function resetTemplate(type: SessionType): Promise<void> {
  await changed(type, words.templateReset(type), () => call('resetSessionTemplate', type));
}

async function changed(
  type: SessionType,
  message: string,
  change: () => ReturnType<typeof call<'changeSessionTemplate'>>,
): Promise<void> {
  const templates = await call('sessionTemplates');
  const before = templates.find((template) => template.type === type);
  const after = await change();
  if (!after.ok) return showToast({ message: after.failure.message, tone: 'failure' });
  if (before !== undefined) {
    undoStack.add({
      label: words.steps.template,
      undo: async () => void (await call('changeSessionTemplate', before)),
      redo: async () => void (await call('changeSessionTemplate', after.value)),
    });
  }
  showUndoable(message);
}
