import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chunksOf, type Entry } from './chunk';
import { LiteralStore } from './literal';
import { packedChunksIn, packedWords } from './packed-chunks';

function counted(store: LiteralStore, needle: string): Map<number, number> {
  const counts = new Map<number, number>();
  store.count(needle).forEach((slot, count) => {
    counts.set(slot, count);
  });
  return counts;
}

/** As a folded text hands its chunks over. */
function addTo(store: LiteralStore, base: number, entries: readonly Entry[]): void {
  const chunks = chunksOf(entries);
  const words = packedWords(chunks).flatMap((part) => [...part]);
  let at = 0;
  const packed = packedChunksIn((count) => {
    at += count;
    return Uint32Array.from(words.slice(at - count, at));
  });
  store.add(base, packed, () => `before${chunks.map(({ text }) => text).join('')}`, 'before'.length);
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
  fc.record({ kind: fc.constant('add' as const), texts: fc.array(text, { maxLength: 9 }) }),
  fc.record({ kind: fc.constant('remove' as const), which: fc.nat(20) }),
  fc.record({ kind: fc.constant('read' as const) }),
  fc.record({ kind: fc.constant('count' as const), needle }),
);

/** Keeps lists of what is common from the first entry on. */
const listing = (): LiteralStore => new LiteralStore(1);

function readAll(store: LiteralStore): void {
  for (const _ of store.readAll());
}

it('counts like a plain scan after any additions and removals', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const store = listing();
      const texts = new Map<number, string>();
      steps.forEach((action, step) => {
        if (action.kind === 'add') {
          addTo(
            store,
            10 * step,
            action.texts.map((text, number) => [number, text]),
          );
          action.texts.forEach((text, number) => {
            texts.set(10 * step + number, text);
          });
        } else if (action.kind === 'remove') {
          store.remove(10 * action.which, 10 * action.which + 10);
          for (let number = 0; number < 10; number++) texts.delete(10 * action.which + number);
        } else if (action.kind === 'read') readAll(store);
        else expect(counted(store, action.needle)).toEqual(countIn(texts, action.needle));
      });
    }),
  );
});

/** A store of two texts of many chunks each, the second with gaps between its numbers; and what it holds by slot. */
function largeStore(store = new LiteralStore()): { store: LiteralStore; texts: Map<number, string> } {
  const texts = new Map<number, string>();
  for (const [base, step] of [
    [0, 1],
    [5000, 3],
  ] as const) {
    const entries = Array.from({ length: 1500 }, (_, at): [number, string] => {
      const folded = `${base + at * step}号${'群众工作'.repeat(50 + (at % 100))}`;
      texts.set(base + at * step, folded);
      return [at * step, folded];
    });
    addTo(store, base, entries);
  }
  return { store, texts };
}

it('holds texts over many chunks, and finds nothing across two entries', () => {
  const { store, texts } = largeStore();
  for (const needle of ['1499号群', '众工作', '作1', '号', '5003号', '5004号'])
    expect(counted(store, needle)).toEqual(countIn(texts, needle));
  store.remove(0, 1500);
  for (let slot = 0; slot < 1500; slot++) texts.delete(slot);
  for (const needle of ['1499号群', '众工作', '5003号']) expect(counted(store, needle)).toEqual(countIn(texts, needle));
});

it('counts from lists what stands everywhere, and by looking what holds it', () => {
  const { store, texts } = largeStore(listing());
  readAll(store);
  const needles = ['群', '群众', '作群', '群众工作群', '号群众', '1499号群', '众众', '9', '99号', '𠮷', '群𠮷'];
  for (const needle of needles) expect(counted(store, needle)).toEqual(countIn(texts, needle));
  texts.set(20_000, '𠮷群众群𠮷');
  addTo(store, 20_000, [[0, '𠮷群众群𠮷']]);
  for (const needle of needles) expect(counted(store, needle)).toEqual(countIn(texts, needle));
  store.remove(0, 1500);
  for (let slot = 0; slot < 1500; slot++) texts.delete(slot);
  for (const needle of needles) expect(counted(store, needle)).toEqual(countIn(texts, needle));
});

it('gives back the text of each slot', () => {
  const { store, texts } = largeStore();
  for (let slot = 0; slot < 10_000; slot++) expect(store.textAt(slot)).toBe(texts.get(slot) ?? '');
  expect(new LiteralStore().textAt(0)).toBe('');
});

it('finds nothing for nothing', () => {
  const { store } = largeStore();
  expect(store.count('').size).toBe(0);
});
