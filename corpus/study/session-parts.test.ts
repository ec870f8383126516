import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isStorable } from '../checks';
import { shippedTexts } from '../testing/shipped-texts';
import { cutForReading } from './session-parts';

it('leaves what fits as it is', () => {
  expect(cutForReading('要先当学生，后当先生。', 11)).toEqual(['要先当学生，后当先生。']);
  expect(cutForReading('', 10)).toEqual(['']);
});

it('cuts where sentences end, with their closing marks; where there is none, where a clause ends', () => {
  expect(cutForReading('他说：“好。”大家都同意。散会。', 10)).toEqual(['他说：“好。”', '大家都同意。散会。']);
  expect(cutForReading('摆正位子，伏下身子，放下架子，减少官气。', 12)).toEqual([
    '摆正位子，伏下身子，',
    '放下架子，减少官气。',
  ]);
  expect(cutForReading('一二三四五六七八九十', 4)).toEqual(['一二三四', '五六七八', '九十']);
});

it('never cuts inside a character', () => {
  expect(cutForReading('𠮷𠮷𠮷', 3)).toEqual(['𠮷', '𠮷', '𠮷']);
});

it('keeps every character, in parts that fit, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('群', '，', '。', '”', '𠮷', '\n', 'a'), { maxLength: 60 }),
      fc.integer({ min: 2, max: 30 }),
      (characters, most) => {
        const text = characters.join('');
        const parts = cutForReading(text, most);
        expect(parts.join('')).toBe(text);
        expect(parts.every((part) => part.length <= most && isStorable(part))).toBe(true);
      },
    ),
  );
});

it('cuts the paragraphs of the shipped texts mostly at the ends of sentences', () => {
  const long = shippedTexts()
    .flatMap(({ passages }) => passages)
    .filter(({ text }) => text.length > 150);
  const cut = long.flatMap(({ text }) => cutForReading(text, 120).slice(0, -1));
  const atSentence = cut.filter((part) => /[。！？；…][”’）》]*$/u.test(part));
  expect(atSentence.length / cut.length).toBeGreaterThan(0.9);
});
