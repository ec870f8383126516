import { describe, expect, it } from 'vitest';
import type { Text, TopicPage } from '../../electron/contract';
import { testPassage, testText } from '../testing';
import { buildMatrix, fullestRows, nextCell, ofTopics, shadeOf } from './matrix';

function page(topicId: string, textIds: readonly string[]): TopicPage {
  return {
    topic: {
      id: topicId,
      title: topicId,
      groupId: 'g',
      groupTitle: '具体能力',
      definitionPassageIds: [],
      passageCount: 0,
    },
    definition: [],
    definitionTitle: '',
    passages: textIds.map((textId) => ({
      passage: testPassage({ textId }),
      textTitle: textId,
      score: 1,
      evidence: [],
      citation: '',
      topicIds: [],
    })),
    removed: [],
    keyTerms: [],
  };
}

const texts: readonly Text[] = ['纲要', '甲', '乙'].map((title) => testText({ id: title, title }));

describe('buildMatrix', () => {
  it('counts the passages of each text in each topic and leaves out texts of none', () => {
    const matrix = buildMatrix([page('了解', ['乙', '甲', '乙']), page('发动', ['乙'])], texts);
    expect(matrix.columns.map((column) => column.topicId)).toEqual(['了解', '发动']);
    expect(matrix.rows.map(({ textId, counts, total }) => [textId, counts, total])).toEqual([
      ['甲', [1, 0], 1],
      ['乙', [2, 1], 3],
    ]);
  });
});

describe('ofTopics', () => {
  it('keeps some columns, with the texts that have a passage in them', () => {
    const matrix = buildMatrix([page('了解', ['甲', '乙']), page('发动', ['乙', '乙']), page('服务', ['甲'])], texts);
    const part = ofTopics(matrix, ['发动']);
    expect(part.columns.map((column) => column.topicId)).toEqual(['发动']);
    expect(part.rows.map(({ textId, counts, total }) => [textId, counts, total])).toEqual([['乙', [2], 2]]);
  });
});

describe('fullestRows', () => {
  const matrix = buildMatrix([page('了解', ['纲要', '甲', '乙', '乙']), page('发动', ['乙', '纲要'])], texts);

  it('keeps the texts with most passages, in the order of the library', () => {
    expect(fullestRows(matrix, 2).rows.map((row) => row.textId)).toEqual(['纲要', '乙']);
    expect(fullestRows(matrix, 3)).toBe(matrix);
  });
});

describe('shadeOf', () => {
  it('tells none, one, two, a few and many apart', () => {
    expect([0, 1, 2, 3, 5, 6, 240].map(shadeOf)).toEqual([0, 1, 2, 3, 3, 4, 4]);
  });
});

describe('nextCell', () => {
  const matrix = buildMatrix([page('了解', ['甲']), page('发动', ['乙'])], texts);

  it('moves by arrow keys and stops at the edges', () => {
    expect(nextCell([0, 0], 'ArrowRight', matrix)).toEqual([0, 1]);
    expect(nextCell([0, 1], 'ArrowRight', matrix)).toEqual([0, 1]);
    expect(nextCell([0, 1], 'ArrowDown', matrix)).toEqual([1, 1]);
    expect(nextCell([0, 1], 'ArrowUp', matrix)).toEqual([0, 1]);
    expect(nextCell([1, 1], 'Home', matrix)).toEqual([1, 0]);
    expect(nextCell([1, 0], 'End', matrix)).toEqual([1, 1]);
  });

  it('leaves other keys alone', () => {
    expect(nextCell([0, 0], 'Enter', matrix)).toBeNull();
  });
});
