import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, draftOf, type Edit, sliceDraft, sortRemovals, sourceSpans } from './draft';

const replacements = ['', '\n', ' '] as const;

/** Edits that are sorted and apart, from any list of cuts. */
function editsAt(cuts: readonly number[], length: number): readonly Edit[] {
  const points = [...new Set(cuts.map((cut) => cut % (length + 1)))].sort((one, other) => one - other);
  return points.flatMap((start, index) => {
    const end = points[index + 1];
    return index % 2 === 0 && end !== undefined ? [{ start, end, to: replacements[index % 3] ?? '' }] : [];
  });
}

test('what is kept and what is removed are together the source, after any edits', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.array(fc.array(fc.nat()), { maxLength: 4 }), (content, rounds) => {
      let draft = draftOf(content, [0, content.length]);
      for (const cuts of rounds) draft = applyEdits(draft, editsAt(cuts, draft.text.length), 'reason');
      const kept = sourceSpans(draft, 0, draft.text.length);
      const pieces = [...kept, ...draft.removals.map(({ start, end }) => [start, end] as const)];
      pieces.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
      expect(pieces.map(([start, end]) => content.slice(start, end)).join('')).toBe(content);
    }),
  );
});

test('an offset of the draft leads to the character it came from', () => {
  const content = '前言【下载】群众 工作';
  const draft = applyEdits(
    draftOf(content, [0, content.length]),
    [
      { start: 2, end: 6, to: '' },
      { start: 8, end: 9, to: '' },
    ],
    'reason',
  );
  expect(draft.text).toBe('前言群众工作');
  expect(sourceSpans(draft, 2, 5)).toEqual([
    [6, 8],
    [9, 10],
  ]);
});

test('a slice keeps its own removals only, cut at its edges', () => {
  const content = 'ab--cd--ef';
  const whole = applyEdits(
    draftOf(content, [0, content.length]),
    [
      { start: 2, end: 4, to: '' },
      { start: 6, end: 8, to: '' },
    ],
    'reason',
  );
  const slice = sliceDraft(sortRemovals(whole), 2, 4, [3, 7]);
  expect(slice.text).toBe('cd');
  expect(sourceSpans(slice, 0, 2)).toEqual([[4, 6]]);
  expect(slice.removals).toEqual([
    { start: 3, end: 4, reason: 'reason' },
    { start: 6, end: 7, reason: 'reason' },
  ]);
});
