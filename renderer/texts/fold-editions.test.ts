import { expect, it } from 'vitest';
import { testText } from '../testing';
import { foldEditions } from './fold-editions';

const texts = [
  testText({ id: 'a', editionOf: 'c' }),
  testText({ id: 'b' }),
  testText({ id: 'c' }),
  testText({ id: 'd', editionOf: 'c' }),
];
const shown = (chosenId: string | null, of = texts) =>
  foldEditions(of, chosenId).map(({ id, isEdition, editionCount }) => [id, isEdition, editionCount]);

it('folds editions under their main text', () => {
  expect(shown(null)).toEqual([
    ['b', false, 0],
    ['c', false, 2],
  ]);
  expect(shown('b')).toEqual(shown(null));
});

it('unfolds them where the main text or one of them is chosen', () => {
  const open = [
    ['b', false, 0],
    ['c', false, 2],
    ['a', true, 0],
    ['d', true, 0],
  ];
  expect(shown('c')).toEqual(open);
  expect(shown('d')).toEqual(open);
});

it('shows an edition by itself where its main text is filtered out', () => {
  expect(shown(null, texts.slice(0, 2))).toEqual([
    ['a', false, 0],
    ['b', false, 0],
  ]);
});
