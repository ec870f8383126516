import { describe, expect, it } from 'vitest';
import { syllablesOf } from './fold/pinyin';
import { createSuggester, type Suggestion } from './suggest';

const terms: readonly Suggestion[] = [
  { term: '群众工作', kind: 'term', count: 106 },
  { term: '群众路线', kind: 'term', count: 9 },
  { term: '做好群众工作的能力', kind: 'title', count: 12 },
  { term: '权益维护', kind: 'term', count: 1 },
  { term: '工作', kind: 'term', count: 160 },
  { term: '调查研究', kind: 'heading', count: 4 },
  { term: '绿色发展', kind: 'tag', count: 2 },
  { term: '党内WPS培训', kind: 'tag', count: 2 },
  { term: '民主评议 党员', kind: 'topic', count: 3 },
  { term: '民主评议党员', kind: 'term', count: 30 },
];
const suggester = createSuggester(terms, syllablesOf);

function offers(typed: string, limit = 10): string[] {
  return suggester.suggest(typed, limit).map(({ term }) => term);
}

describe('offers', () => {
  it.each([
    ['群', ['群众工作', '群众路线', '做好群众工作的能力']],
    ['羣衆', ['群众工作', '群众路线', '做好群众工作的能力']],
    ['工作', ['工作', '群众工作', '做好群众工作的能力']],
    ['qunzhong', ['群众工作', '群众路线', '做好群众工作的能力']],
    ['qun zhong g', ['群众工作', '做好群众工作的能力']],
    ["qun'zhong'lu", ['群众路线']],
    ['qzgz', ['群众工作', '做好群众工作的能力']],
    ['QZLX', ['群众路线']],
    ['q', ['群众工作', '群众路线', '权益维护', '做好群众工作的能力']],
    ['gongzuo', ['工作', '群众工作', '做好群众工作的能力']],
    ['dcyj', ['调查研究']],
    ['diaocha', ['调查研究']],
    ['lvse', ['绿色发展']],
    ['lüse', ['绿色发展']],
    ['wps', ['党内WPS培训']],
    ['ongzuo', []],
    ['没有', []],
    ['', []],
    [' 　', []],
  ])('for %j: %j', (typed, expected) => {
    expect(offers(typed)).toEqual(expected);
  });
});

it('offers the same characters once, as the first kind that was given', () => {
  expect(suggester.suggest('mzpy', 5)).toEqual([{ term: '民主评议 党员', kind: 'topic', count: 3 }]);
});

it('offers no more than asked for', () => {
  expect(offers('群', 2)).toEqual(['群众工作', '群众路线']);
  expect(offers('群', 0)).toEqual([]);
});

describe('corrections', () => {
  it.each([
    ['群中工作', ['群众工作']],
    ['群中工作方法', ['群众工作方法']],
    ['怎样调察研究', ['怎样调查研究']],
    ['群众路现', ['群众路线']],
    ['群众工坊', ['群众工作']],
    ['工坊', []],
    ['群众工作', []],
    ['群中工作  群众路线 甲', ['群众工作 群众路线 甲']],
    ['群众工作 甲', []],
    ['qunzhong', ['群众工作', '群众路线', '做好群众工作的能力']],
    ['', []],
  ])('of %j: %j', (typed, expected) => {
    expect(suggester.corrections(typed)).toEqual(expected);
  });
});

it('offers one and the same correction once', () => {
  const two = [
    { term: '群众', kind: 'term', count: 300 },
    { term: '群众工作', kind: 'term', count: 106 },
  ] as const;
  expect(createSuggester(two, syllablesOf).corrections('群中工作')).toEqual(['群众工作']);
});
