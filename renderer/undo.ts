import { createStore } from './app/store';

/** One thing that was done and can be undone. */
export interface Step {
  /** What was done, as 撤销 names it: 删除批注. */
  readonly label: string;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

interface Steps {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

/** More steps than a person takes back. */
const keptSteps = 200;

export interface UndoStack {
  /** Adds what was just done; what had been undone before can no longer be redone. */
  add(step: Step): void;
  /** Undoes the last step; answers with its label, or null when there is nothing to undo. */
  undo(): Promise<string | null>;
  redo(): Promise<string | null>;
  /** Takes out steps of what is no longer there. */
  forget(isGone: (step: Step) => boolean): void;
  canUndo(): boolean;
  canRedo(): boolean;
}

/** Steps run one after another, however fast the keys are pressed; a step that fails stays where it was. */
export function createUndoStack(): UndoStack {
  const steps = createStore<Steps>({ done: [], undone: [] });
  let running: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(job: () => Promise<Value>): Promise<Value> => {
    const result = running.then(job);
    running = result.catch(() => undefined);
    return result;
  };
  return {
    add: (step) => steps.update(({ done }) => ({ done: [...done, step].slice(-keptSteps), undone: [] })),
    undo: () =>
      inTurn(async () => {
        const step = steps.get().done.at(-1);
        if (step === undefined) return null;
        await step.undo();
        steps.update(({ done, undone }) => ({
          done: done.filter((other) => other !== step),
          undone: [...undone, step],
        }));
        return step.label;
      }),
    redo: () =>
      inTurn(async () => {
        const step = steps.get().undone.at(-1);
        if (step === undefined) return null;
        await step.redo();
        steps.update(({ done, undone }) => ({
          done: [...done, step],
          undone: undone.filter((other) => other !== step),
        }));
        return step.label;
      }),
    forget: (isGone) =>
      steps.update(({ done, undone }) => ({
        done: done.filter((step) => !isGone(step)),
        undone: undone.filter((step) => !isGone(step)),
      })),
    canUndo: () => steps.get().done.length > 0,
    canRedo: () => steps.get().undone.length > 0,
  };
}

/** The steps of this window. */
export const undoStack = createUndoStack();
