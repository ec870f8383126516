import { describe, expect, it } from 'vitest';
import { cutQuery, parseQuery, type Query, queryLimit, typedForm, wantedRuns } from './query';
import { readingOf } from './reading';

/** The tree in one line: "a" for a phrase, title:a for a field, - for what is excluded. */
function shape(query: Query | null): string {
  if (!query) return 'nothing';
  if (query.kind === 'run') {
    return (query.field ? `${query.field}:` : '') + (query.isPhrase ? `"${query.text}"` : query.text);
  }
  if (query.kind === 'pattern') return `${query.field ? `${query.field}:` : ''}${query.source}`;
  if (query.kind === 'any') return `(${query.parts.map(shape).join(' or ')})`;
  return `(${[...query.parts.map(shape), ...query.excluded.map((part) => `-${shape(part)}`)].join(' and ')})`;
}

it.each([
  ['群众工作', '群众工作'],
  ['  化解矛盾　能力 ', '(化解矛盾 and 能力)'], // a full-width blank separates, too
  ['“化解 矛盾”', '"化解 矛盾"'],
  ['"化解矛盾” 能力', '("化解矛盾" and 能力)'],
  ['「群众」 『观点』 ‘路线’ ＂立场＂', '("群众" and "观点" and "路线" and "立场")'],
  ['”群众“', '"群众"'],
  [`'群 众' «观 点» it's`, '("群 众" and "观 点" and it\'s)'],
  ['群众 或 百姓', '(群众 or 百姓)'],
  ['能力 群众 OR 百姓 | 人民', '(能力 and (群众 or 百姓 or 人民))'],
  ['群众 -命令主义', '(群众 and -命令主义)'],
  ['群众 －命令主义 不含 尾巴主义 不含“官僚”', '(群众 and -命令主义 and -尾巴主义 and -"官僚")'],
  ['(群众 或 百姓) 利益', '((群众 or 百姓) and 利益)'],
  ['（群众 (路线 或 观点)） -口号', '((群众 and (路线 or 观点)) and -口号)'],
  ['标题:能力 矛盾', '(title:能力 and 矛盾)'],
  ['小标题：(目的 或 原则) 正文: “群众”', '((heading:目的 or heading:原则) and body:"群众")'],
  ['群众 -标题:能力', '(群众 and -title:能力)'],
  ['小標題：能力 標籤:班子', '(heading:能力 and tag:班子)'],
  ['标签:班子 批注：（谈心 或 “谈 话”） -标签：旧', '(tag:班子 and (note:谈心 or note:"谈 话") and -tag:旧)'],
  ['群*工作', '群[^.!?;]{0,10}?工作'],
  ['标题:群?工作 -能力', '(title:群.工作 and -能力)'],
  ['群众*', '群众'],
  ['*', '*'],
  ['什么是群众？为什么?', '什么是群众？为什么?'],
  ['群众 近10 利益 或 权益', '(群众.{0,10}?利益|利益.{0,10}?群众 or 权益)'],
  ['“群 众” 近５ 利益 实现', '(群众.{0,5}?利益|利益.{0,5}?群众 and 实现)'],
  ['近10 群众', '(近10 and 群众)'],
  ['群众 近10', '(群众 and 近10)'],
  ['最近10 年', '(最近10 and 年)'],
  ['群众 群众 或 群众', '群众'], // said twice is said once
])('%s is read as %s', (typed, expected) => {
  expect(shape(parseQuery(typed))).toBe(expected);
});

describe('what has no meaning as a sign is text', () => {
  it.each([
    ['“七一”讲话', '“七一”讲话'],
    ['“没有结束', '“没有结束'],
    ['没有开始”', '没有开始”'],
    ['（一）坚持', '（一）坚持'],
    ['（一）', '（一）'],
    ['((((', '(((('],
    ['（群众 工作', '(（群众 and 工作)'],
    ['5-6 -', '(5-6 and -)'],
    ['--', '--'],
    ['-命令主义', '命令主义'],
    ['或', '或'],
    ['或 群众', '(或 and 群众)'],
    ['群众 OR', '(群众 and OR)'],
    ['群众 或 或 百姓', '((群众 or 或) and 百姓)'],
    ['标题:', '标题:'],
    ['原标题:能力', '原标题:能力'],
    ['””', '””'],
    ['不含', '不含'],
    ['，', '，'],
    ['标题:\u200b', '标题:\u200b'],
    ['群众 -\u200b', '(群众 and -\u200b)'],
    ['不含\0', '不含\0'],
    ['（\u200b \0）', '(（\u200b and \0）)'],
  ])('%s', (typed, expected) => {
    expect(shape(parseQuery(typed))).toBe(expected);
  });

  it('and nothing is nothing', () => {
    for (const typed of ['', ' 　\n', '\u200b']) expect(parseQuery(typed)).toBeNull();
  });
});

it.each(['群众', '“化解 矛盾”', '标题:能力', '小标题:“方法 步骤”', '正文:民', '标签:班子', '批注:“限期 整改”'])(
  '%s is typed as it was read',
  (typed) => {
    const query = parseQuery(typed);
    expect(query?.kind === 'run' && typedForm(query)).toBe(typed);
  },
);

it('reads a megabyte and ten thousand parentheses up to its limit', () => {
  for (const typed of [
    '('.repeat(10_000),
    '( '.repeat(10_000),
    '群 '.repeat(500_000),
    '(a '.repeat(200) + ')'.repeat(200),
  ]) {
    const query = parseQuery(typed);
    expect(query && wantedRuns(query).length).toBeLessThanOrEqual(queryLimit);
  }
  expect(cutQuery(`${'字'.repeat(queryLimit - 1)}𠮷`)).toBe('字'.repeat(queryLimit - 1));
});

it.each([
  ['化解矛盾 “能力”', '理解为：同时含“化解矛盾”和“能力”'],
  ['群众 或 百姓', '理解为：含“群众”或“百姓”'],
  [
    '利益 （群众 或 百姓） 标题:能力 -命令主义',
    '理解为：同时含“利益”、（含“群众”或“百姓”）和标题中的“能力”，不含“命令主义”',
  ],
  ['群众 -命令主义', '理解为：含“群众”，不含“命令主义”'],
])('%s is explained as %s', (typed, expected) => {
  const query = parseQuery(typed);
  expect(query && readingOf(query, () => [], false)).toBe(expected);
});
