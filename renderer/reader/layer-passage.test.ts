import { expect, test } from 'vitest';
import type { Annotation, Range } from '../../corpus/model';
import { type Layers, layerPassage, pressedIn } from './layer-passage';

const text = '能够及时有效地加以处置，增强党与人民群众的团结。';
const none: Layers = { annotations: [], lit: [], found: [], current: null, corrections: [], bold: null };

function annotation(id: string, start: number, end: number): Annotation {
  return {
    id,
    passageId: 'p',
    textId: 't',
    start,
    end,
    quote: text.slice(start, end),
    prefix: '',
    suffix: '',
    color: 'yellow',
    note: '',
    tags: [],
    topicIds: [],
    createdAt: `2026-01-01T00:00:0${id}Z`,
    updatedAt: `2026-01-01T00:00:0${id}Z`,
    placement: 'placed',
  };
}

test('a bare passage is one segment', () => {
  expect(layerPassage(text, none).map((segment) => segment.text)).toEqual([text]);
});

test('overlapping layers cut it where they begin and end, and no character is lost', () => {
  const found: readonly Range[] = [
    [9, 11],
    [16, 18],
  ];
  const segments = layerPassage(text, {
    ...none,
    annotations: [annotation('2', 4, 11), annotation('1', 0, 7)],
    lit: [[9, 11]],
    found,
    current: [16, 18],
  });
  expect(segments.map((segment) => segment.text).join('')).toBe(text);
  expect(segments.map(({ text: words, annotations }) => [words, annotations.map(({ id }) => id).join('')])).toEqual([
    ['能够及时', '1'],
    ['有效地', '12'],
    ['加以', '2'],
    ['处置', '2'],
    ['，增强党与', ''],
    ['人民', ''],
    ['群众的团结。', ''],
  ]);
  expect(segments.map(({ isLit }) => isLit)).toEqual([false, false, false, true, false, false, false]);
  expect(segments.map(({ found: state }) => state)).toEqual(['no', 'no', 'no', 'match', 'no', 'current', 'no']);
});

test('a correction that only took characters out stands between the characters, with none of its own', () => {
  const correction = { start: 2, end: 3, from: '1', to: '', reason: '页码', isPunctuation: false };
  const segments = layerPassage(text, { ...none, corrections: [{ correction, start: 2, end: 2 }] });
  expect(segments.map(({ text: words, correction: placed }) => [words, placed !== null])).toEqual([
    ['能够', false],
    ['', true],
    [text.slice(2), false],
  ]);
});

test('what lies over each other is pressed in turn, the annotations from the topmost down, then the correction', () => {
  const annotations = ['1', '2', '3'].map((id) => annotation(id, 0, 4));
  const [first, second, third] = annotations;
  const pressed = (activeId: string | null) => pressedIn({ annotations, correction: null }, activeId);
  expect([null, '3', '2', '1', 'elsewhere'].map(pressed)).toEqual([third, second, first, third, third]);
  const of = { start: 1, end: 2, from: '臵', to: '置', reason: '错字', isPunctuation: false };
  const correction = { correction: of, start: 1, end: 2 };
  const pressedOver = (activeId: string | null) => pressedIn({ annotations, correction }, activeId);
  expect([null, '3', '2', '1'].map(pressedOver)).toEqual([third, second, first, correction]);
  expect(pressedIn({ annotations: [], correction }, '1')).toBe(correction);
  expect(pressedIn({ annotations: [], correction: null }, '1')).toBeNull();
});
