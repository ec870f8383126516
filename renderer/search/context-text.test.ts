import { expect, test } from 'vitest';
import { alignedText, sentenceOf, tableRow } from './context-text';

const line = (left: string, word: string, right: string) => ({
  passageId: 'p',
  textId: 't',
  textTitle: '题名',
  range: [left.length, left.length + word.length] as const,
  left,
  word,
  right,
});

test.each([
  [line('第一句。能够有效', '化解矛盾', '，增进团结。第二句'), '能够有效化解矛盾，增进团结。'],
  [line('他说：“好！”要', '化解矛盾', '”。后面'), '要化解矛盾”。'],
  [line('只有半句，', '化解矛盾', '没有完'), '只有半句，化解矛盾没有完'],
  [line('', '化解矛盾', ''), '化解矛盾'],
  [line(`半个词，${'字'.repeat(38)}`, '群众', `${'字'.repeat(36)}，半个`), `${'字'.repeat(38)}群众${'字'.repeat(36)}`],
  [line('字'.repeat(40), '群众', '字'.repeat(40)), `${'字'.repeat(40)}群众${'字'.repeat(40)}`],
  [line('前。', '群众', '说“行。”然后'), '群众说“行。”'],
])('the sentence around the word, every character as it stands: %#', (given, sentence) => {
  expect(sentenceOf(given)).toBe(sentence);
  expect(given.left + given.word + given.right).toContain(sentence);
});

test('words stand under each other, half-width letters among them', () => {
  const text = alignedText([
    line('很长的一段文字在左边', '群众', '工作'),
    line('2012年', '群众', '工作'),
    line('', '群众', ''),
    line('字'.repeat(30), '群众', '字'.repeat(30)),
  ]);
  expect(text.split('\n')).toEqual([
    `${'　'.repeat(10)}很长的一段文字在左边【群众】工作　《题名》`,
    `${'　'.repeat(17)}2012年【群众】工作　《题名》`,
    `${'　'.repeat(20)}【群众】　《题名》`,
    `${'字'.repeat(20)}【群众】${'字'.repeat(20)}　《题名》`,
  ]);
  expect(alignedText([])).toBe('');
});

test('a row of a table keeps the word in a column of its own', () => {
  expect(tableRow(line('左', '群众', '右'))).toEqual(['左', '群众', '右', '《题名》']);
});
