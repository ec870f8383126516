import { describe, expect, it } from 'vitest';
import { plainPassage } from '../../testing/plain-passages';
import { foldText } from '../fold/folded-text';
import { Shelf } from '../literal/shelf';
import { Placing } from './placing';

/** Five texts of four passages each; their slots are those from 1 to 20. */
function shelfOfTexts(): Shelf {
  const shelf = new Shelf((slot) => plainPassage(String(slot), ''));
  for (let text = 0; text < 5; text++) {
    const passages = [0, 1, 2, 3].map((order) => plainPassage(`${text}.${order}`, '群众'));
    shelf.add({
      id: `t${text}`,
      title: `第${text}篇`,
      isGuideline: false,
      firstSlot: 1 + 4 * text,
      folded: foldText(passages),
    });
  }
  return shelf;
}

/** By slot: two tiers, the second of which has the greater keys; some keys are equal, text 3 is not found. */
const tiers: readonly (readonly (readonly [slot: number, key: number])[])[] = [
  [
    [1, 3],
    [6, 7],
    [7, 3],
    [18, 7],
    [20, 1],
  ],
  [
    [2, 12],
    [5, 9],
    [9, 12],
    [10, 15],
    [19, 9],
  ],
];

function placed(): Placing {
  const placing = new Placing(shelfOfTexts(), 20);
  for (const tier of tiers)
    placing.place(
      Uint32Array.from(tier, ([slot]) => slot),
      (_, at) => tier[at]?.[1] ?? 0,
    );
  return placing;
}

/** As comparing each with each puts them. */
const inOrder = tiers
  .flat()
  .toSorted(([slot, key], [otherSlot, otherKey]) => otherKey - key || slot - otherSlot)
  .map(([slot]) => slot);

describe('Placing', () => {
  it('gives the pages of what was placed, best first, of equal ones the first', () => {
    const placing = placed();
    expect(placing.total).toBe(inOrder.length);
    expect([...placing.slots(0, 100, () => true)]).toEqual(inOrder);
    for (const offset of [0, 3, 9, 10, 30])
      expect([...placing.slots(offset, 3, () => true)]).toEqual(inOrder.slice(offset, offset + 3));
    expect(inOrder.toSorted((a, b) => (placing.placeOf(a) ?? 0) - (placing.placeOf(b) ?? 0))).toEqual(inOrder);
    expect(placing.placeOf(3)).toBeNull();
  });

  it('gives those of some keys alone', () => {
    const isShown = (key: number): boolean => key === 12 || key === 3;
    expect([...placed().slots(1, 2, isShown)]).toEqual([9, 1]);
  });

  it('counts by text, the text of the best passage first, of equal ones the first', () => {
    expect(placed().textCounts()).toEqual([
      { textId: 't2', title: '第2篇', count: 2 },
      { textId: 't0', title: '第0篇', count: 2 },
      { textId: 't1', title: '第1篇', count: 3 },
      { textId: 't4', title: '第4篇', count: 3 },
    ]);
  });
});
