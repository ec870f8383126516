import { expect, it } from 'vitest';
import type { CollectionEntry } from '../../../electron/contract';
import { placeOf, slideAt, slidesOf } from './slides';

function excerpt(id: string, quote: string, hint = ''): CollectionEntry {
  const anchor = { passageId: 'p', textId: 't', start: 0, end: quote.length, quote, prefix: '', suffix: '' };
  return { kind: 'excerpt', excerpt: { ...anchor, id, note: '', hint, isChecked: true, placement: 'placed' } };
}

const session = {
  entries: [
    excerpt('a', '要先当学生。', '注意“先”字'),
    { kind: 'heading', id: 'h', title: '放下架子' },
    excerpt('b', '摆正位子，伏下身子。放下架子，减少官气。', '联系自己'),
  ],
  questions: ['原文怎么说？'],
} as const;
const sources = {
  a: { textTitle: '甲', citation: '《甲》', headings: [], packed: null },
  b: { textTitle: '乙', citation: '《乙》', headings: [], packed: null },
};

it('shows the title, each excerpt on as many screens as it takes, the questions', () => {
  const slides = slidesOf(session, sources, () => 12);
  expect(slides).toEqual([
    { kind: 'title', id: 'title' },
    {
      kind: 'excerpt',
      id: 'a',
      offset: 0,
      words: '要先当学生。',
      heading: '',
      citation: '《甲》',
      hint: '注意“先”字',
      part: '',
    },
    {
      kind: 'excerpt',
      id: 'b',
      offset: 0,
      words: '摆正位子，伏下身子。',
      heading: '放下架子',
      citation: '《乙》',
      hint: '',
      part: '1 / 2',
    },
    {
      kind: 'excerpt',
      id: 'b',
      offset: 10,
      words: '放下架子，减少官气。',
      heading: '放下架子',
      citation: '《乙》',
      hint: '联系自己',
      part: '2 / 2',
    },
    { kind: 'question', id: 'question-0', words: '原文怎么说？' },
  ]);
});

it('finds the place again when other type cuts the words elsewhere, and begins anew where it is gone', () => {
  const small = slidesOf(session, sources, () => 12);
  const large = slidesOf(session, sources, () => 6);
  const place = placeOf(small[3]);
  expect(place).toEqual({ id: 'b', offset: 10 });
  const found = large[slideAt(large, place)];
  expect(found).toMatchObject({ id: 'b', words: expect.stringMatching(/^放/u) });
  expect(slideAt(small, { id: 'gone', offset: 3 })).toBe(0);
  expect(slideAt(small, placeOf(small.at(-1)))).toBe(4);
});

it('leaves room for the hint only where it is shown', () => {
  const slides = slidesOf(session, sources, (hint) => (hint === '' ? 12 : 5));
  const words = slides.flatMap((slide) => (slide.kind === 'excerpt' && slide.id === 'b' ? [slide.words] : []));
  expect(words).toEqual(['摆正位子，伏下身子。', '放下架子，', '减少官气。']);
});
