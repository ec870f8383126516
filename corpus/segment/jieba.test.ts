import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { fieldWords } from './dictionary/field-words';
import { loadSegmenter } from './jieba';

const segmenter = loadSegmenter();
const source = readFileSync(new URL('../texts/群众工作-source.txt', import.meta.url), 'utf8');

describe('words', () => {
  it('keeps the words of the field whole', () => {
    const cutApart = fieldWords.filter((word) => segmenter.words(word).length !== 1);
    expect(cutApart).toEqual([]);
  });

  it('keeps them whole also where they are made of very common words', () => {
    const cut = segmenter.words('新形势下的群众工作要相信人民群众').map(({ text }) => text);
    expect(cut).toEqual(['新形势下', '的', '群众工作', '要', '相信', '人民群众']);
  });

  it('names each field word once', () => {
    expect(fieldWords.length).toBe(new Set(fieldWords).size);
    expect(fieldWords.length).toBeGreaterThanOrEqual(200);
  });

  it('places words in order, apart from each other, as they stand', () => {
    let last = 0;
    for (const { text, start, end } of segmenter.words(source)) {
      expect(source.slice(start, end)).toBe(text);
      expect(start).toBeGreaterThanOrEqual(last);
      last = end;
    }
  });

  it('leaves no letter and no digit of the source outside a word', () => {
    let left = '';
    let at = 0;
    for (const { start, end } of segmenter.words(source)) {
      left += source.slice(at, start);
      at = end;
    }
    left += source.slice(at);
    expect(left.match(/[\p{L}\p{N}]/gu)).toBeNull();
  });

  it('keeps its place after characters that the engine alters', () => {
    expect(segmenter.words('群众\ud842工作\u0000能力').map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [3, 5],
      [6, 8],
    ]);
  });
});

describe('search terms', () => {
  it('hold long words and the words inside them, without punctuation and blanks', () => {
    expect(segmenter.searchTerms('“三会一课”，党群干群 关系。')).toEqual([
      '三会一课',
      '党群',
      '干群',
      '党群干群',
      '关系',
    ]);
  });

  it('are the same for each way of writing the same words', () => {
    const plain = segmenter.searchTerms('应急处置');
    expect(segmenter.searchTerms('应急处臵')).toEqual(plain);
    expect(segmenter.searchTerms('應急處置')).toEqual(plain);
    expect(segmenter.searchTerms('ＰＰＰ')).toEqual(segmenter.searchTerms('ppp'));
  });

  it('keep words apart that blanks separate', () => {
    expect(segmenter.searchTerms('Open Source')).toEqual(['open', 'source']);
  });
});

it('has a version that tells one dictionary from another', () => {
  expect(segmenter.version).toMatch(/^[0-9a-f]{64}$/);
});

describe('loading', () => {
  it('finds its dictionaries from any working folder, and leaves that as it was', () => {
    const folder = process.cwd();
    process.chdir(tmpdir());
    try {
      const elsewhere = process.cwd();
      expect(loadSegmenter().searchTerms('三会一课')).toContain('三会一课');
      expect(process.cwd()).toBe(elsewhere);
    } finally {
      process.chdir(folder);
    }
  });
});
