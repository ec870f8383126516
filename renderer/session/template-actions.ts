import { wording } from '../../corpus/wording';
import type { Result, Session, SessionTemplate, SessionType } from '../../electron/contract';
import { call } from '../api';
import { showUndoable } from '../app/show-undoable';
import { attempt } from '../attempt';
import { expectValue } from '../loaded-view';
import { undoStack } from '../undo';

const words = wording.window.session;

/** New sessions of its type begin like this one; a step that can be undone. */
export function keepTemplate({ type, purpose, agenda, questions }: Session): Promise<boolean> {
  const template = { type, purpose, agenda, questions };
  return changed(type, words.templateKept(type), () => call('changeSessionTemplate', template));
}

/** As a person wrote it; a step that can be undone. Answers whether it was done; where not, that is said. */
export function saveTemplate(template: SessionTemplate): Promise<boolean> {
  const message = words.template.saved(template.type);
  return changed(template.type, message, () => call('changeSessionTemplate', template));
}

/** As `saveTemplate`: what came with the program. */
export function resetTemplate(type: SessionType): Promise<boolean> {
  return changed(type, words.template.wasReset(type), () => call('resetSessionTemplate', type));
}

function changed(type: SessionType, message: string, change: () => Promise<Result<SessionTemplate>>): Promise<boolean> {
  return attempt(async () => {
    const before = (await call('sessionTemplates')).find((template) => template.type === type);
    const after = expectValue(await change());
    if (before !== undefined) {
      undoStack.add({ label: words.steps.template, undo: () => write(before), redo: () => write(after) });
    }
    showUndoable(message);
  });
}

async function write(template: SessionTemplate): Promise<void> {
  expectValue(await call('changeSessionTemplate', template));
}
