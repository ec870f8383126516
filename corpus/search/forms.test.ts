import { describe, expect, it } from 'vitest';
import { plainDocument } from '../testing/plain-passages';
import { createDocumentSearch } from './terms/document-search';

const documents = [
  plainDocument('chinese', '党的十八大以来，作风有了很大转变。'),
  plainDocument('arabic', '学习18大报告，写出心得。'),
  plainDocument('year', '二〇一二年的工作总结。'),
  plainDocument('zero', '二零一二年的安排。'),
  plainDocument('figures', '2012年，全镇召开会议21次。'),
  plainDocument('meetings', '每月开好党小组会。'),
  plainDocument('life', '落实三会一课，不走过场。'),
];
const search = createDocumentSearch();
search.add(documents);

function found(query: string, hasSynonyms?: boolean): string[] {
  return search.find(query, { field: 'all', hasSynonyms }).matches.map(({ passageId, match, ranges }) => {
    const text = documents.find(({ passage }) => passage.id === passageId)?.passage.text ?? '';
    return [passageId, match, ...ranges.map((range) => text.slice(...range))].join(' ');
  });
}

describe('numbers written another way', () => {
  it.each([
    ['十八大', ['chinese literal 十八大', 'arabic variant 18大']],
    ['18大', ['arabic literal 18大', 'chinese variant 十八大']],
    ['１８大', ['arabic variant 18大', 'chinese variant 十八大']],
    ['2012年', ['figures literal 2012年', 'year variant 二〇一二年', 'zero variant 二零一二年']],
    ['二零一二', ['zero literal 二零一二', 'year variant 二〇一二', 'figures variant 2012']],
    ['二十一次', ['figures variant 21次']],
    ['18大 作风', ['chinese variant 十八大 作风']],
    ['心得 或 2012', ['year variant 二〇一二', 'zero variant 二零一二', 'arabic terms 心得', 'figures terms 2012']],
    ['党 -十八大', ['meetings literal 党']],
    ['党 -18大', ['meetings literal 党']],
  ])('%s', (query, expected) => {
    expect(found(query).sort()).toEqual([...expected].sort());
  });
});

describe('other names', () => {
  it('come after what was typed, and are marked as such', () => {
    expect(found('三会一课')).toEqual(['life literal 三会一课', 'meetings synonym 党小组会']);
  });

  it('are not looked for where that is not wanted, nor for a phrase', () => {
    expect(found('三会一课', false)).toEqual(['life literal 三会一课']);
    expect(found('“三会一课”')).toEqual(['life literal 三会一课']);
  });
});

describe('signs between words', () => {
  it.each([
    ['党*会', ['meetings terms 党小组会']],
    ['三会?课', ['life terms 三会一课']],
    ['十?大', ['chinese terms 十八大']],
    ['18大 近4 心得', []],
    ['18大 近6 心得', ['arabic terms 18大 心得']],
    ['心得 近6 18大', ['arabic terms 18大 心得']],
    ['召开 近3 会议', ['figures terms 召开 会议']],
    ['全镇* 会议', ['figures terms 全镇 会议']],
  ])('%s', (query, expected) => {
    const { relaxed } = search.find(query, { field: 'all' });
    expect(relaxed === null ? found(query) : []).toEqual(expected);
  });

  it('say how they were read', () => {
    expect(search.find('党*会 召开 近3 会议', { field: 'all' }).reading).toBe(
      '理解为：同时含“党*会”（? 代一个字，* 代几个字）和相距不超过 3 字的“召开”和“会议”',
    );
  });

  it('are text where there are too many of them', () => {
    expect(search.find('群*'.repeat(400), { field: 'all' }).total).toBe(0);
    expect(search.find('党?'.repeat(6), { field: 'all' }).reading).toBe('理解为：含“党?党?党?党?党?党?”');
  });
});
