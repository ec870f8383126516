import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LiteralStore } from './literal';

function counted(store: LiteralStore, needle: string): Map<number, number> {
  const counts = new Map<number, number>();
  store.count(needle).forEach((slot, count) => {
    counts.set(slot, count);
  });
  return counts;
}

/** What `count` means, in the plainest way. */
function countIn(texts: ReadonlyMap<number, string>, needle: string): Map<number, number> {
  return new Map(
    [...texts]
      .map(([slot, text]) => [slot, text.split(needle).length - 1] as const)
      .filter(([, count]) => count > 0)
      .sort(([a], [b]) => a - b),
  );
}

const letters = fc.constantFrom('群', '众', '工', '作');
const text = fc.array(letters, { maxLength: 8 }).map((all) => all.join(''));
const needle = fc.array(letters, { minLength: 1, maxLength: 3 }).map((all) => all.join(''));
const step = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), text }),
  fc.record({ kind: fc.constant('remove' as const), which: fc.nat(20) }),
  fc.record({ kind: fc.constant('count' as const), needle }),
);

it('counts like a plain scan after any additions and removals', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const store = new LiteralStore();
      const texts = new Map<number, string>();
      steps.forEach((action, slot) => {
        if (action.kind === 'add') {
          store.add(slot, action.text);
          texts.set(slot, action.text);
        } else if (action.kind === 'remove') {
          store.remove(new Set([action.which]));
          texts.delete(action.which);
        } else expect(counted(store, action.needle)).toEqual(countIn(texts, action.needle));
      });
    }),
  );
});

it('holds texts over many chunks, and finds nothing across two of them', () => {
  const store = new LiteralStore();
  const texts = new Map<number, string>();
  for (let slot = 0; slot < 3000; slot++) {
    const folded = `${slot}号${'群众工作'.repeat(50 + (slot % 100))}`;
    store.add(slot, folded);
    texts.set(slot, folded);
  }
  for (const needle of ['2999号群', '众工作', '作1', '号'])
    expect(counted(store, needle)).toEqual(countIn(texts, needle));
  const even = [...texts.keys()].filter((slot) => slot % 2 === 0);
  store.remove(new Set(even));
  for (const slot of even) texts.delete(slot);
  for (const needle of ['2998号', '2999号', '众工作']) expect(counted(store, needle)).toEqual(countIn(texts, needle));
});

it('gives back the text of each slot', () => {
  const store = new LiteralStore();
  const slots = Array.from({ length: 900 }, (_, index) => 3 * index);
  for (const slot of slots) store.add(slot, `${slot}号群众工作`.repeat(5));
  store.remove(new Set([300, 303]));
  for (const slot of slots) {
    expect(store.textAt(slot)).toBe(slot === 300 || slot === 303 ? '' : `${slot}号群众工作`.repeat(5));
    expect(store.textAt(slot + 1)).toBe('');
  }
});

it('finds nothing for nothing', () => {
  const store = new LiteralStore();
  store.add(0, '群众');
  expect(store.count('').size).toBe(0);
});
