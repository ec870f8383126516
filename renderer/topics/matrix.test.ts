import { describe, expect, it } from 'vitest';
import type { TopicCounts, TopicGroup } from '../../electron/contract';
import { arrangeRows, buildMatrix, fullestRows, nextCell, ofTopics, shadeOf } from './matrix';

const groups: readonly TopicGroup[] = [
  {
    id: 'g',
    guidelineId: '纲要',
    title: '具体能力',
    shortTitle: '具体能力',
    topics: ['了解', '发动', '服务'].map((id) => ({
      id,
      title: `${id}群众`,
      groupId: 'g',
      groupTitle: '具体能力',
      definitionPassageIds: [],
      passageCount: 0,
    })),
  },
];

const counts: TopicCounts = {
  topicIds: ['了解', '发动', '服务'],
  texts: [
    { textId: '甲', title: '章程', counts: [1, 0, 0] },
    { textId: '乙', title: '办法', counts: [2, 3, 0] },
    { textId: '丙', title: '规定', counts: [0, 1, 1] },
  ],
};

const matrix = buildMatrix(groups, counts);

describe('buildMatrix', () => {
  it('names the topics and sums up each text', () => {
    expect(matrix.columns.map(({ title }) => title)).toEqual(['了解群众', '发动群众', '服务群众']);
    expect(matrix.rows.map(({ textId, total }) => [textId, total])).toEqual([
      ['甲', 1],
      ['乙', 5],
      ['丙', 2],
    ]);
  });
});

describe('ofTopics', () => {
  it('keeps some columns, with the texts that have a passage in them', () => {
    const part = ofTopics(matrix, ['发动']);
    expect(part.columns.map((column) => column.topicId)).toEqual(['发动']);
    expect(part.rows.map((row) => [row.textId, row.counts, row.total])).toEqual([
      ['乙', [3], 3],
      ['丙', [1], 1],
    ]);
  });
});

describe('fullestRows', () => {
  it('keeps the texts with most passages, in the order of the library', () => {
    expect(fullestRows(matrix, 2).rows.map((row) => row.textId)).toEqual(['乙', '丙']);
    expect(fullestRows(matrix, 3)).toBe(matrix);
  });
});

describe('arrangeRows', () => {
  const titles = (words: string, order: 'library' | 'count' | 'title') =>
    arrangeRows(matrix, words, order).rows.map(({ title }) => title);

  it('sorts by the library, by how many passages, or by pinyin', () => {
    expect(titles('', 'library')).toEqual(['章程', '办法', '规定']);
    expect(titles('', 'count')).toEqual(['办法', '规定', '章程']);
    expect(titles('', 'title')).toEqual(['办法', '规定', '章程']);
  });

  it('keeps the texts whose title holds what was typed', () => {
    expect(titles(' 规 ', 'library')).toEqual(['规定']);
  });
});

describe('shadeOf', () => {
  it('tells none, one, two, a few and many apart', () => {
    expect([0, 1, 2, 3, 5, 6, 240].map(shadeOf)).toEqual([0, 1, 2, 3, 3, 4, 4]);
  });
});

describe('nextCell', () => {
  it('moves by arrow keys and stops at the edges', () => {
    expect(nextCell([0, 0], 'ArrowRight', matrix)).toEqual([0, 1]);
    expect(nextCell([0, 2], 'ArrowRight', matrix)).toEqual([0, 2]);
    expect(nextCell([0, 1], 'ArrowDown', matrix)).toEqual([1, 1]);
    expect(nextCell([0, 1], 'ArrowUp', matrix)).toEqual([0, 1]);
    expect(nextCell([0, 1], 'PageDown', matrix)).toEqual([2, 1]);
    expect(nextCell([2, 1], 'PageUp', matrix)).toEqual([0, 1]);
    expect(nextCell([1, 1], 'Home', matrix)).toEqual([1, 0]);
    expect(nextCell([1, 0], 'End', matrix)).toEqual([1, 2]);
  });

  it('leaves other keys alone', () => {
    expect(nextCell([0, 0], 'Enter', matrix)).toBeNull();
  });
});
