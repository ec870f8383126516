import fc from 'fast-check';
import { expect, it } from 'vitest';
import { among, intersection, layered, noScores, type Scores, ScoresBuilder, sum, union, unmarked } from './scores';

type BySlot = ReadonlyMap<number, number>;

function scoresOf(bySlot: BySlot): Scores {
  const builder = new ScoresBuilder();
  for (const [slot, value] of [...bySlot].sort(([a], [b]) => a - b)) builder.add(slot, value);
  return builder.done();
}

function bySlotOf({ slots, values }: Scores): BySlot {
  expect(slots).toEqual(slots.toSorted());
  expect(new Set(slots).size).toBe(slots.length);
  return new Map(Array.from(slots, (slot, at) => [slot, values[at] ?? Number.NaN]));
}

/** Few slots, or so many that those of a few are looked up among them. */
const scores = fc
  .oneof(
    fc.uniqueArray(fc.nat(40), { maxLength: 20 }),
    fc.uniqueArray(fc.nat(400), { minLength: 200, maxLength: 300, size: 'max' }),
  )
  .map((slots): BySlot => new Map(slots.map((slot) => [slot, 1 + (slot % 7)])));

const valueIn = (bySlot: BySlot, slot: number): number => bySlot.get(slot) ?? 0;

it('joins and meets as maps would, however many slots each has', () => {
  fc.assert(
    fc.property(scores, scores, (a, b) => {
      const [ofA, ofB] = [scoresOf(a), scoresOf(new Map([...b].map(([slot, value]) => [slot, 2 * value])))];
      const double = bySlotOf(ofB);
      const either = [...new Set([...a.keys(), ...b.keys()])];
      const both = either.filter((slot) => a.has(slot) && b.has(slot));
      const made = (slots: readonly number[], value: (slot: number) => number): BySlot =>
        new Map(slots.map((slot) => [slot, value(slot)]));
      expect(bySlotOf(layered([ofA, ofB]))).toEqual(made(either, (slot) => a.get(slot) ?? valueIn(double, slot)));
      expect(bySlotOf(union([ofA, ofB]))).toEqual(
        made(either, (slot) => Math.max(valueIn(a, slot), valueIn(double, slot))),
      );
      expect(bySlotOf(sum(ofA, ofB))).toEqual(made(either, (slot) => valueIn(a, slot) + valueIn(double, slot)));
      expect(bySlotOf(intersection(ofA, ofB))).toEqual(made(both, (slot) => valueIn(a, slot) + valueIn(double, slot)));
      expect(bySlotOf(among(ofA, ofB))).toEqual(made(both, (slot) => valueIn(a, slot)));
      expect(bySlotOf(among(ofB, ofA))).toEqual(made(both, (slot) => valueIn(double, slot)));
    }),
  );
});

it('leaves out what is marked, and collects whole ranges', () => {
  const builder = new ScoresBuilder();
  builder.add(1, 0.5);
  builder.addRange(3, 6000, 2);
  const all = builder.done();
  expect(all.size).toBe(5998);
  expect(all.slots.at(-1)).toBe(5999);
  const marks = new Uint8Array(6000).fill(1, 3, 5999);
  expect(bySlotOf(unmarked(all, marks))).toEqual(
    new Map([
      [1, 0.5],
      [5999, 2],
    ]),
  );
  expect(new ScoresBuilder().done()).toBe(noScores);
});
