import { describe, expect, it } from 'vitest';
import { blockOf, compose, levelAt, rowBlocks, titled } from './document-block';

describe('a document written down', () => {
  it('marks headings, indents paragraphs, and parts them', () => {
    const { content } = compose([blockOf('题目', 1), blockOf('一、目的', 2), blockOf('第一行\n第二行')]);
    expect(content).toBe('# 题目\n\n## 一、目的\n\n　　第一行\n　　第二行');
  });

  it('knows where pages begin, also inside a paragraph and after its line breaks', () => {
    const blocks = [
      { text: '题目', level: 1, pages: [{ start: 0, label: '1' }] },
      { text: '甲乙\n丙丁', level: 0, pages: [{ start: 4, label: '2' }] },
    ];
    const { content, pages } = compose(blocks);
    expect(pages.map(({ start, label }) => [label, content.charAt(start)])).toEqual([
      ['1', '题'],
      ['2', '丁'],
    ]);
  });
});

describe('the title', () => {
  const levels = (texts: readonly string[]) => titled(texts.map((text) => blockOf(text))).map(({ level }) => level);

  it('is the first line that may be one', () => {
    expect(levels(['关于做好学习安排的通知', '各支部：'])).toEqual([1, 0]);
    expect(levels(['某局党发〔2024〕7号', '关于做好学习安排的通知', '各支部：'])).toEqual([0, 1, 0]);
  });

  it('is none where the text begins with a sentence', () => {
    expect(levels(['会议定于周三召开。', '请准时参加。'])).toEqual([0, 0]);
  });

  it('is a main heading at the start that has no sister', () => {
    const one = [blockOf('学习办法', 2), blockOf('目的', 3)];
    expect(titled(one).map(({ level }) => level)).toEqual([1, 3]);
    expect(titled([...one, blockOf('安排', 2)]).map(({ level }) => level)).toEqual([2, 3, 2]);
  });
});

it('takes a sentence for a paragraph, whatever its style', () => {
  expect(levelAt(0, '一、总则')).toBe(2);
  expect(levelAt(0, '会议要求。各支部认真落实')).toBe(0);
  expect(levelAt(9, '一、总则')).toBe(0);
  expect(levelAt(null, '一、总则')).toBe(0);
});

describe('a row of a table', () => {
  it('is a line of cells', () => {
    expect(rowBlocks([[blockOf('张三')], [], [blockOf('书记'), blockOf('（代）')]])).toEqual([
      blockOf('张三\t\t书记 （代）'),
    ]);
  });

  it('is read through where it only lays out a page', () => {
    const blocks = [blockOf('第一段。'), blockOf('第二段。')];
    expect(rowBlocks([blocks, []])).toEqual(blocks);
  });
});
