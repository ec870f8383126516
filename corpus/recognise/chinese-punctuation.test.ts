import { expect, it } from 'vitest';
import { withChinesePunctuation } from './chinese-punctuation';

it.each([
  ['学习,讨论;记录:', '学习，讨论；记录：'],
  ['(试行)办法', '（试行）办法'],
  ['有据可查—宁可少引', '有据可查——宁可少引'],
  ['准备发言··', '准备发言……'],
  ['准备发言...', '准备发言……'],
])('writes %s as %s', (read, written) => {
  expect(withChinesePunctuation(read)).toBe(written);
});

it.each(['3.14', '12:30', 'a, b', '2019—2021'])('leaves %s', (read) => {
  expect(withChinesePunctuation(read)).toBe(read);
});
