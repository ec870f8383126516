import { expect, it } from 'vitest';
import { plainPassage } from '../../testing/plain-passages';
import { foldText } from '../fold/folded-text';
import { Shelf } from '../literal/shelf';
import { articleAround, itemsAfter } from './articles';

const texts = [
  [
    '第一章 总则',
    '第一条 公务员应当：',
    '（一）忠于宪法；',
    '（二）忠于国家。',
    '前款规定适用于全体。',
    '第二条 本法自公布之日起施行。',
    '第二章 附则',
  ],
  ['做好工作。', '（一）要学习。'],
];

function shelfOfAll(): Shelf {
  const passages = texts.flat().map((text) => plainPassage(text, text));
  const shelf = new Shelf((slot) => passages[slot] ?? plainPassage('none', ''));
  let firstSlot = 0;
  for (const [place, text] of texts.entries()) {
    const folded = foldText(passages.slice(firstSlot, firstSlot + text.length));
    shelf.add({ id: `${place}`, title: '', isGuideline: false, firstSlot, folded });
    firstSlot += text.length;
  }
  return shelf;
}

it('finds the article that a passage stands in, up to the next or the next chapter', () => {
  const shelf = shelfOfAll();
  expect([1, 3, 4].map((slot) => articleAround(shelf, slot))).toEqual([
    [1, 2, 3, 4],
    [1, 2, 3, 4],
    [1, 2, 3, 4],
  ]);
  expect(articleAround(shelf, 5)).toEqual([5]);
});

it('finds none where a text has none, or above the first', () => {
  const shelf = shelfOfAll();
  expect([0, 6, 7, 8].map((slot) => articleAround(shelf, slot))).toEqual([[], [], [], []]);
});

it('finds the items of a list after a colon', () => {
  const shelf = shelfOfAll();
  expect(itemsAfter(shelf, 1)).toEqual([2, 3]);
  expect([itemsAfter(shelf, 4), itemsAfter(shelf, 7)]).toEqual([[], []]);
});
