import { describe, expect, it } from 'vitest';
import { rangesOfWords } from './ranges-of-words';

describe('rangesOfWords', () => {
  it('finds each word wherever it stands, the longer one where two begin', () => {
    const sentence = '“深入群众”与“深入”相近';
    expect(rangesOfWords(sentence, ['深入', '深入群众']).map(([start, end]) => sentence.slice(start, end))).toEqual([
      '深入群众',
      '深入',
    ]);
  });

  it('finds nothing for no words', () => {
    expect(rangesOfWords('呼声', ['', '民情'])).toEqual([]);
  });
});
