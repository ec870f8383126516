import { expect, test } from 'vitest';
import { createUndoStack, type Step } from './undo';

function writing(log: string[], label: string): Step {
  return {
    label,
    undo: async () => {
      log.push(`-${label}`);
    },
    redo: async () => {
      log.push(`+${label}`);
    },
  };
}

test('undoes the last step first and redoes in the order they were done', async () => {
  const log: string[] = [];
  const stack = createUndoStack();
  stack.add(writing(log, '标注'));
  stack.add(writing(log, '删除批注'));
  expect(await stack.undo()).toBe('删除批注');
  expect(await stack.undo()).toBe('标注');
  expect(await stack.undo()).toBeNull();
  expect(await stack.redo()).toBe('标注');
  expect(log).toEqual(['-删除批注', '-标注', '+标注']);
});

test('a new step ends what could be redone', async () => {
  const log: string[] = [];
  const stack = createUndoStack();
  stack.add(writing(log, '一'));
  await stack.undo();
  stack.add(writing(log, '二'));
  expect(stack.canRedo()).toBe(false);
  expect(await stack.redo()).toBeNull();
});

test('two fast key presses undo two steps, one after the other', async () => {
  const log: string[] = [];
  const stack = createUndoStack();
  stack.add(writing(log, '一'));
  stack.add(writing(log, '二'));
  await Promise.all([stack.undo(), stack.undo()]);
  expect(log).toEqual(['-二', '-一']);
});

test('a step that fails can be tried again', async () => {
  let isBroken = true;
  const stack = createUndoStack();
  stack.add({
    label: '标注',
    undo: async () => {
      if (isBroken) throw new Error('磁盘已满');
    },
    redo: async () => {},
  });
  await expect(stack.undo()).rejects.toThrow('磁盘已满');
  isBroken = false;
  expect(await stack.undo()).toBe('标注');
});

test('steps of what is no longer there are neither undone nor redone', async () => {
  const log: string[] = [];
  const stack = createUndoStack();
  const [kept, gone, undone] = [writing(log, '留'), writing(log, '去'), writing(log, '撤')];
  for (const step of [kept, gone, undone]) stack.add(step);
  await stack.undo();
  stack.forget((step) => step === gone || step === undone);
  expect(stack.canRedo()).toBe(false);
  expect(await stack.undo()).toBe('留');
  expect(log).toEqual(['-撤', '-留']);
});
