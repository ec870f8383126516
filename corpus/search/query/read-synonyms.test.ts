import { describe, expect, it } from 'vitest';
import { wording } from '../../wording';
import { areSameSynonyms, readSynonyms } from './read-synonyms';
import { synonymLines, synonymList } from './synonym-list';

const words = wording.search.synonyms;

describe('a set is read', () => {
  it.each([
    ['枫桥经验 就地化解', ['枫桥经验', '就地化解']],
    [' 枫桥经验、就地化解，矛盾不上交;小事不出村 ', ['枫桥经验', '就地化解', '矛盾不上交', '小事不出村']],
    ['党建\t党的建设\u3000党建', ['党建', '党的建设']],
    ['ＡＢ 党建 ab', ['ab', '党建']], // the same to the search
    ['𠮷林 吉林', ['𠮷林', '吉林']],
  ])('%s', (typed, set) => {
    expect(readSynonyms(typed)).toEqual({ isSet: true, words: set });
  });
});

describe('what is no set is told', () => {
  it.each([
    ['', words.tooFew],
    ['党建', words.tooFew],
    ['党建 党建', words.tooFew],
    ['民 百姓', words.tooShort('民')],
    ['𠮷 百姓', words.tooShort('𠮷')],
    [`百姓 ${'长'.repeat(41)}`, words.tooLong('长长长长长长长长', 40)],
    [Array.from({ length: 21 }, (_, index) => `说法${index}`).join(' '), words.tooMany(20)],
    ['百姓 老\0百姓', words.unstorable],
    ['百姓 老\ud800百姓', words.unstorable],
  ])('%j', (typed, reason) => {
    expect(readSynonyms(typed)).toEqual({ isSet: false, reason });
  });
});

it('knows a set again, in whatever order and form', () => {
  expect(areSameSynonyms(['党建', '党的建设'], ['党的建設', '党建'])).toBe(true);
  expect(areSameSynonyms(['党建', '党的建设'], ['党建', '党的建设', '建党'])).toBe(false);
  expect(areSameSynonyms(['党建', '党的建设'], ['党建', '建党'])).toBe(false);
});

it('a list that was written is read back, and remarks and empty lines are passed over', () => {
  const sets = [
    ['枫桥经验', '就地化解'],
    ['网格员', '网格管理员'],
  ];
  const content = synonymList(sets);
  expect(content).toBe('枫桥经验、就地化解\n网格员、网格管理员\n');
  expect(synonymLines(`# 说法\r\n\r\n${content}`)).toEqual([
    { line: 3, typed: '枫桥经验、就地化解' },
    { line: 4, typed: '网格员、网格管理员' },
  ]);
});
