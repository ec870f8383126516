import { describe, expect, it } from 'vitest';
import { wording } from '../../wording';
import { codePointsBefore, offsetBehind } from './code-points';
import { readWebAnnotations } from './read-web-annotations';

const words = wording.annotate.file.reasons;

/** As another program may write it. */
const foreign = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'http://example.org/anno7',
  type: 'Annotation',
  creator: { name: '老王', nickname: { deep: [[[]]] } },
  motivation: 'commenting',
  created: '2015-10-13T13:00:00+08:00',
  body: [
    'http://example.org/comment1.mp3',
    { type: 'TextualBody', value: '可以讲一讲' },
    { type: ['TextualBody', 'Other'], value: '群众', purpose: ['tagging', 'linking'] },
  ],
  target: {
    source: { id: 'http://example.org/law', title: '某某条例' },
    selector: {
      type: 'FragmentSelector',
      refinedBy: { type: 'XPathSelector' },
    },
  },
};
const quoted = (selector: unknown) => ({ ...foreign, target: { ...foreign.target, selector } });
const selectors = [
  { type: 'XPathSelector', value: '/html/body/p[2]' },
  { type: 'TextPositionSelector', start: 4, end: 8 },
  { type: 'TextQuoteSelector', exact: '群众工作', prefix: '做好' },
];
const target = {
  exact: '群众工作',
  prefix: '做好',
  suffix: '',
  passageId: null,
  textId: null,
  title: '某某条例',
  position: { start: 4, end: 8 },
};
const read = {
  id: 'http://example.org/anno7',
  targets: [target],
  color: 'yellow',
  note: '可以讲一讲',
  tags: ['群众'],
  topicIds: [],
  links: [],
  createdAt: '2015-10-13T05:00:00.000Z',
  updatedAt: '2015-10-13T05:00:00.000Z',
};

function reasonOf(value: unknown): unknown {
  const [one] = readWebAnnotations(JSON.stringify([value]));
  return typeof one === 'object' && 'reason' in one ? one.reason : one;
}

describe('a file of annotations', () => {
  it('may hold one, a list, a page or a collection; what is unknown in it is passed over', () => {
    const one = quoted(selectors);
    const page = { type: 'AnnotationPage', items: [one] };
    for (const value of [one, [one], page, { type: ['AnnotationCollection'], total: 9, first: page }]) {
      expect(readWebAnnotations(JSON.stringify(value))).toEqual([read]);
    }
  });

  it('may stand in several places', () => {
    const places = quoted(selectors).target;
    expect(reasonOf({ ...foreign, target: [places, places] })).toEqual({ ...read, targets: [target, target] });
  });

  it('may refer to words elsewhere, under an id or none; what is only an address is passed over', () => {
    const there = { source: { title: '另一个条例' }, selector: { type: 'TextQuoteSelector', exact: '首问负责' } };
    const linking = { type: 'SpecificResource', purpose: 'linking' };
    const body = [
      { ...linking, ...there, id: 'urn:uuid:7' },
      { ...linking, ...there },
      { ...linking, source: 'http://example.org/elsewhere' },
      { ...there, type: 'SpecificResource', purpose: 'describing' },
    ];
    const link = { ...target, exact: '首问负责', prefix: '', title: '另一个条例', position: null };
    expect(reasonOf({ ...quoted(selectors), body })).toEqual({
      ...read,
      note: '',
      tags: [],
      links: [
        { ...link, id: '7' },
        { ...link, id: null },
      ],
    });
  });

  it('says a body without its object, and names by the names of JSON-LD, too', () => {
    const { id, type, body, ...rest } = quoted(selectors[2]);
    const value = { '@id': id, '@type': type, ...rest, bodyValue: '只有一句' };
    expect(readWebAnnotations(JSON.stringify(value))).toMatchObject([{ id, note: '只有一句', tags: [] }]);
  });

  it.each([
    ['nothing', '', words.notJson],
    ['no JSON', '%PDF-1.7', words.notJson],
    ['JSON as deep as a well, cut off', '['.repeat(200_000), words.notJson],
    ['a word', '"Annotation"', words.none],
    ['null', 'null', words.none],
    ['an empty list', '[]', words.none],
    [
      'a collection whose page is elsewhere',
      '{"type":"AnnotationCollection","first":"http://example.org/1"}',
      words.none,
    ],
    ['more than anyone writes', `[${'0,'.repeat(50_000)}0]`, words.tooMany(50_000)],
  ])('with %s is refused in a line', (_, json, reason) => {
    expect(readWebAnnotations(json)).toBe(reason);
  });

  it('as deep as a well is read without falling in', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(readWebAnnotations(deep)).toEqual([{ reason: words.notAnnotation }]);
    const body = JSON.stringify(quoted(selectors)).replace('"http://example.org/comment1.mp3"', deep);
    expect(readWebAnnotations(body)).toEqual([read]);
  });

  it.each([
    ['a number', 5, words.notAnnotation],
    ['another kind of thing', { ...quoted(selectors), type: 'Dataset' }, words.notAnnotation],
    ['no words', foreign, words.noWords],
    ['words that are a number', quoted({ type: 'TextQuoteSelector', exact: 12 }), words.noWords],
    ['words that are blank', quoted({ type: 'TextQuoteSelector', exact: ' \n' }), words.noWords],
    ['a target that is an address', { ...foreign, target: 'http://example.org/law' }, words.noWords],
    ['no target', { ...foreign, target: null }, words.noWords],
    [
      'two places, one without words',
      { ...foreign, target: [quoted(selectors).target, foreign.target] },
      words.noWords,
    ],
    ['a date that is none', { ...quoted(selectors), created: 'NaN' }, words.date],
    ['a day that is none', { ...quoted(selectors), modified: '2015-13-40T00:00:00Z' }, words.date],
    ['a date that is a number', { ...quoted(selectors), created: 1e300 }, words.date],
    ['a date in words', { ...quoted(selectors), modified: { year: 2015 } }, words.date],
  ])('tells of one with %s', (_, value, expected) => {
    expect(reasonOf(value)).toBe(expected);
  });

  it.each([
    [{ start: -1, end: 4 }],
    [{ start: 4, end: 4 }],
    [{ start: '0', end: 4 }],
    [{ start: 0.5, end: 4 }],
    [{ start: 0, end: 1e300 }],
  ])('that gives the position %j is read by its words alone', (position) => {
    expect(reasonOf(quoted([{ type: 'TextPositionSelector', ...position }, selectors[2]]))).toEqual({
      ...read,
      targets: [{ ...target, position: null }],
    });
  });
});

it('counts characters as the standard does, and back', () => {
  const text = '张𠮷家的事';
  expect(codePointsBefore(text, 3)).toBe(2);
  expect(offsetBehind(text, 2)).toBe(3);
  expect(offsetBehind(text, 5)).toBe(6);
  expect(offsetBehind(text, 6)).toBeNull();
});
