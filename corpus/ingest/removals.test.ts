import { describe, expect, test } from 'vitest';
import { shippedTexts } from '../testing/shipped-texts';
import { removalsOf } from './removals';

const removed = shippedTexts().flatMap((text) => text.removed);

describe('the shipped texts', () => {
  test.each([
    ['网站导航', ['当前位置:文档之家› 提高做好新形势下群众工作的能力']],
    ['网页代码残留', ['style= align=>', 'style= align=>']],
    ['页码', ['– 22 –', '1 ', ' 2 ', '1/ 13']],
    ['网站栏目名称', ['相关主题', '文本预览', '相关文档 最新文档']],
  ])('lose as %s exactly this', (reason, characters) => {
    expect(removed.filter((removal) => removal.reason === reason).map((removal) => removal.characters)).toEqual(
      characters,
    );
  });

  test('lose nothing but space without a page, a title or a site having put it there', () => {
    const spaces = ['段落之间的空白', '排版造成的断行', '排版造成的空格'];
    for (const { reason, characters } of removed) if (spaces.includes(reason)) expect(characters).toMatch(/^\s+$/);
  });

  test('lose a title only where it comes again', () => {
    for (const { text, removed } of shippedTexts()) {
      for (const { characters } of removed.filter(({ reason }) => reason === '重复的标题')) {
        expect([text.title, text.sourceTitle].some((title) => title.includes(characters))).toBe(true);
      }
    }
  });

  test('lose the page numbers of the contents, one an entry', () => {
    const numbers = removed.filter(({ reason }) => reason === '目录页码').map(({ characters }) => characters.trim());
    expect(numbers).toHaveLength(35);
    expect(numbers.join('')).toMatch(/^(\(\d\))+$/);
  });
});

test('neighbours with one reason are one removal, and what no rule explains is a break', () => {
  const reasons = [
    { start: 4, end: 6, reason: '页码' },
    { start: 2, end: 4, reason: '页码' },
  ];
  expect(removalsOf('\n\n1234 \n', [0, 8], [], reasons)).toEqual([
    { start: 0, end: 2, characters: '\n\n', reason: '段落之间的空白' },
    { start: 2, end: 6, characters: '1234', reason: '页码' },
    { start: 6, end: 8, characters: ' \n', reason: '段落之间的空白' },
  ]);
});
