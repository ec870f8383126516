import { expect, test } from 'vitest';
import { findInPassages } from './find-in-passages';

const passages = [
  { id: 'a', text: '群众工作的目的。做好群众工作，' },
  { id: 'b', text: '全国“GDP”每年增长７％。' },
];

test('finds every place, in the order of the text', () => {
  expect(findInPassages(passages, '群众')).toEqual([
    { passageId: 'a', range: [0, 2] },
    { passageId: 'a', range: [10, 12] },
  ]);
});

test('width and case do not matter, and offsets are those of the text', () => {
  const [found] = findInPassages(passages, 'gdp');
  expect(found).toEqual({ passageId: 'b', range: [3, 6] });
  expect(findInPassages(passages, '7%')).toEqual([{ passageId: 'b', range: [11, 13] }]);
  expect(findInPassages(passages, '工作,')).toEqual([{ passageId: 'a', range: [12, 15] }]);
});

test('blanks find nothing', () => {
  expect(findInPassages(passages, '  ')).toEqual([]);
});
