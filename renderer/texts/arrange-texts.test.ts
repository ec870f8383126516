import { describe, expect, it } from 'vitest';
import { testText } from '../testing';
import { arrangeTexts } from './arrange-texts';

function text(id: string, title: string, characters: number, author?: string) {
  const metadata = author === undefined ? [] : [{ name: 'author' as const, value: author }];
  return testText({ id, title, sourceFile: `${id}.txt`, characters, metadata });
}

const texts = [
  text('notes', '做好群众工作的能力', 900),
  text('survey', '调研报告', 2_400),
  text('branch', '新形势下基层党建工作初探', 1_500, '张自亮'),
];
const ids = (filter: string, order: 'library' | 'title' | 'length') =>
  arrangeTexts(texts, filter, order).map((entry) => entry.id);

describe('arrangeTexts', () => {
  it('keeps the order of the library, or sorts by pinyin or length, and leaves its input alone', () => {
    expect(ids('', 'library')).toEqual(['notes', 'survey', 'branch']);
    expect(ids('', 'title')).toEqual(['survey', 'branch', 'notes']);
    expect(ids('', 'length')).toEqual(['survey', 'branch', 'notes']);
    expect(texts.map((entry) => entry.id)).toEqual(['notes', 'survey', 'branch']);
  });

  it('keeps what holds every word, in title, file or author', () => {
    expect(ids('工作 能力', 'library')).toEqual(['notes']);
    expect(ids('张自亮', 'library')).toEqual(['branch']);
    expect(ids(' SURVEY.txt ', 'library')).toEqual(['survey']);
    expect(ids('能力 调研', 'library')).toEqual([]);
  });
});
