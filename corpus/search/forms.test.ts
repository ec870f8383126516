import { describe, expect, it } from 'vitest';
import { plainDocument } from '../testing/plain-passages';
import { createSearch } from './search';

const documents = [
  plainDocument('chinese', '党的十八大以来，作风有了很大转变。'),
  plainDocument('arabic', '学习18大报告，写出心得。'),
  plainDocument('year', '二〇一二年的工作总结。'),
  plainDocument('zero', '二零一二年的安排。'),
  plainDocument('figures', '2012年，全镇召开会议21次。'),
  plainDocument('meetings', '每月开好党小组会。'),
  plainDocument('life', '落实三会一课，不走过场。'),
];
const search = createSearch();
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
