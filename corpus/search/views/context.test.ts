import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Range } from '../../model';
import { plainPassage } from '../../testing/plain-passages';
import { shippedDocuments } from '../../testing/shipped-documents';
import { createDocumentSearch } from '../terms/document-search';
import { contextLines, sortContextLines } from './context';

it('sets every place of a word between its neighbours', () => {
  const passage = plainPassage('id', '做好群众工作，要懂群众。');
  expect(
    contextLines(
      passage,
      [
        [2, 4],
        [9, 11],
      ],
      3,
    ),
  ).toEqual([
    { passageId: 'id', range: [2, 4], left: '做好', word: '群众', right: '工作，' },
    { passageId: 'id', range: [9, 11], left: '，要懂', word: '群众', right: '。' },
  ]);
});

it('is a part of the passage, at most as wide as asked, with whole characters', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.nat(),
      fc.nat(),
      fc.nat(20),
      (text, from, length, width) => {
        const characters = [...text];
        const first = from % characters.length;
        const start = characters.slice(0, first).join('').length;
        const range: Range = [start, start + characters.slice(first, first + 1 + (length % 3)).join('').length];
        for (const { left, word, right } of contextLines(plainPassage('id', text), [range], width)) {
          expect(text).toContain(left + word + right);
          expect(Math.max(left.length, right.length)).toBeLessThanOrEqual(width);
          expect(`${left}|${word}|${right}`).not.toMatch(/\p{Cs}/u);
        }
      },
    ),
  );
});

it('puts the same neighbours under each other, in the order of pinyin', () => {
  const passages = ['联系群众工作', '发动群众参与', '依靠群众办事', '发动群众办事'].map((text, order) =>
    plainPassage(`${order}`, text),
  );
  const lines = passages.flatMap((passage) => contextLines(passage, [[2, 4]], 10));
  expect(sortContextLines(lines, 'right').map(({ right }) => right)).toEqual(['办事', '办事', '参与', '工作']);
  expect(sortContextLines(lines, 'left').map(({ left, right }) => left + right)).toEqual([
    '发动参与',
    '发动办事',
    '依靠办事',
    '联系工作',
  ]);
  expect(sortContextLines(lines, 'place')).toEqual(lines);
});

it('shows each hit of a search in the shipped texts', () => {
  const documents = shippedDocuments();
  const search = createDocumentSearch();
  search.add(documents);
  const passages = new Map(documents.map(({ passage }) => [passage.id, passage]));
  const lines = search.find('能力', { field: 'all', accepts: () => true }).matches.flatMap(({ passageId, ranges }) => {
    const passage = passages.get(passageId);
    return passage ? contextLines(passage, ranges, 12) : [];
  });
  expect(lines.length).toBe(documents.reduce((sum, { passage }) => sum + passage.text.split('能力').length - 1, 0));
  expect(new Set(lines.map(({ word }) => word))).toEqual(new Set(['能力']));
});
