import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparedPassage, ComparedRow, Passage } from '../model';
import { plainPassage } from '../testing/plain-passages';
import { shippedTexts } from '../testing/shipped-texts';
import { compareTexts } from './compare';
import { differencesOf } from './differences';

const shipped = shippedTexts().map(({ passages }) => passages);
const [guideline = []] = shipped;

function compare(one: readonly Passage[], other: readonly Passage[]): readonly ComparedRow[] {
  const steps = compareTexts(one, other);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

function passages(...texts: readonly string[]): Passage[] {
  return texts.map((text, order) => plainPassage(`p${order}`, text, { order }));
}

/** What a row leaves unmarked. */
function common(compared: readonly ComparedPassage[]): string {
  return compared
    .map(({ text, marks }) => {
      let at = 0;
      const kept = marks.map(([start, end]) => {
        const piece = text.slice(at, start);
        at = end;
        return piece;
      });
      return kept.join('') + text.slice(at);
    })
    .join('');
}

const [a = '', b = '', c = '', d = ''] = guideline.map(({ text }) => text).filter((text) => text.length > 60);

describe('compareTexts', () => {
  it('finds every passage of a text in the text itself', () => {
    for (const text of shipped) expect(new Set(compare(text, text).map(({ kind }) => kind))).toEqual(new Set(['same']));
  });

  it('marks the characters that changed, and nothing else', () => {
    const [row] = compare(passages(a), passages(`${a.slice(0, 20)}甲乙${a.slice(22)}`));
    expect(row).toMatchObject({ kind: 'changed', one: [{ marks: [[20, 22]] }], other: [{ marks: [[20, 22]] }] });
  });

  it('puts what only one text has where it stands there', () => {
    expect(compare(passages(a, b, c), passages(a, c, d)).map(({ kind }) => kind)).toEqual([
      'same',
      'one-only',
      'same',
      'other-only',
    ]);
  });

  it('keeps a paragraph that was split together with its parts', () => {
    const [row, next] = compare(passages(a, b), passages(a.slice(0, 30), a.slice(30), b));
    expect(row).toMatchObject({ kind: 'same', one: [{ text: a }], other: [{ text: a.slice(0, 30) }, {}] });
    expect(next).toMatchObject({ kind: 'same', one: [{ text: b }] });
  });

  it('compares with an empty text', () => {
    expect(compare(passages(a, b), []).map(({ kind }) => kind)).toEqual(['one-only', 'one-only']);
    expect(compare([], [])).toEqual([]);
  });

  it('shows each passage of both texts once, in order, and what is unmarked is the same on both sides', () => {
    fc.assert(
      fc.property(fc.nat(shipped.length - 1), fc.nat(shipped.length - 1), (one, other) => {
        const [left = [], right = []] = [shipped[one], shipped[other]];
        const rows = compare(left, right);
        expect(rows.flatMap((row) => row.one.map(({ passageId }) => passageId))).toEqual(left.map(({ id }) => id));
        expect(rows.flatMap((row) => row.other.map(({ passageId }) => passageId))).toEqual(right.map(({ id }) => id));
        for (const row of rows) if (row.kind === 'changed') expect(common(row.one)).toBe(common(row.other));
      }),
      { numRuns: 40, seed: 11 },
    );
  });
});

describe('differencesOf', () => {
  it('splits no surrogate pair', () => {
    expect(differencesOf('看𠮷字', '看𠮸字')).toEqual({ one: [[1, 3]], other: [[1, 3]] });
  });

  it('takes a single equal character between two changes into them', () => {
    expect(differencesOf('甲的乙，好', '丙的丁，好')).toEqual({ one: [[0, 3]], other: [[0, 3]] });
  });

  it('marks what was put in on one side only', () => {
    expect(differencesOf('做好工作', '做好群众工作')).toEqual({ one: [], other: [[2, 4]] });
  });
});
