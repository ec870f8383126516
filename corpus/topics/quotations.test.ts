import { describe, expect, it } from 'vitest';
import { quotationFinder } from './quotations';

const definition = '能够为群众办实事、解难事、做好事，想群众之所想，急群众之所急。';

function found(text: string, passages: readonly string[] = [text]): string[] {
  const finder = quotationFinder(['别的主题说的是别的事情。', definition]);
  passages.forEach(finder.count);
  return finder.find(text).map(({ topicIndex, range, length }) => `${topicIndex} ${length} ${text.slice(...range)}`);
}

describe('quotationFinder', () => {
  it('finds the longest run, whatever its punctuation', () => {
    expect(found('要为群众办实事，解难事；做好事。')).toEqual(['1 12 为群众办实事，解难事；做好事']);
  });

  it('finds several runs, and each stretch of the definition once', () => {
    expect(found('想群众之所想，就要为群众办实事。再说一遍：想群众之所想，急群众之所急。')).toEqual([
      '1 6 为群众办实事',
      '1 12 想群众之所想，急群众之所急',
    ]);
  });

  it('takes nothing shorter than four characters', () => {
    expect(found('为群众办好事，急群众所急。')).toEqual(['1 4 为群众办']);
    expect(found('替群众做事。')).toEqual([]);
  });

  it('takes no run that many passages have', () => {
    const common = Array<string>(5).fill('想群众之所想是老话。');
    expect(found('想群众之所想。', common)).toEqual([]);
    expect(found('想群众之所想。', common.slice(1))).toEqual(['1 6 想群众之所想']);
  });

  it('does not count what a set phrase adds to a run', () => {
    const common = Array<string>(5).fill('想群众之所想是老话。');
    expect(found('能想群众之所想。', common)).toEqual([]);
    const finder = quotationFinder(['才能想群众之所想。']);
    common.forEach(finder.count);
    expect(finder.find('才能想群众之所想。').map(({ length }) => length)).toEqual([5]);
  });

  it('does not split characters of two units', () => {
    const finder = quotationFinder(['𠮷祥如意𠮷庆有余']);
    const text = '祝𠮷祥如意，𠮷庆有余！';
    expect(finder.find(text).map(({ range }) => text.slice(...range))).toEqual(['𠮷祥如意，𠮷庆有余']);
  });
});
