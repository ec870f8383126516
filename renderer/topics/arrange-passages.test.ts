import { describe, expect, it } from 'vitest';
import { testPassage } from '../testing';
import { byText, firstOf } from './arrange-passages';

const entry = (textId: string, order: number) => ({
  passage: testPassage({ id: `${textId}${order}`, textId, order }),
  textTitle: `《${textId}》`,
  score: 0,
  evidence: [],
  citation: '',
  topicIds: [],
});

describe('byText', () => {
  it('gathers by text, most passages first, each in text order; equal ones keep the order of relevance', () => {
    const groups = byText([entry('丙', 4), entry('甲', 9), entry('乙', 1), entry('甲', 2)]);
    expect(groups.map(({ title, passages }) => [title, passages.map(({ passage }) => passage.order)])).toEqual([
      ['《甲》', [2, 9]],
      ['《丙》', [4]],
      ['《乙》', [1]],
    ]);
  });
});

describe('firstOf', () => {
  it('cuts after so many passages and keeps the whole counts', () => {
    const groups = byText([entry('甲', 1), entry('甲', 2), entry('乙', 1), entry('乙', 2), entry('丙', 1)]);
    expect(firstOf(groups, 3).map(({ title, passages, count }) => [title, passages.length, count])).toEqual([
      ['《甲》', 2, 2],
      ['《乙》', 1, 2],
    ]);
  });
});
