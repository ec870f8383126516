import { describe, expect, it } from 'vitest';
import { wording } from '../../corpus/wording';
import { testEntry, testPassage } from '../testing';
import { linkSignsOf } from './link-signs';
import { markedChoices, passageChoices } from './link-targets';

const { annotation } = testEntry({ id: 'own', passageId: 'p1' });
const link = { ...annotation, id: 'l1' };

describe('what an annotation may be referred to', () => {
  it('is a passage that was found, whole, but not its own', () => {
    const passage = testPassage({ id: 'p2', text: '首问的同志负责到底', headings: ['接待来访'] });
    const own = testPassage({ id: 'p1', text: '首问' });
    const hits = [own, passage].map((one) => ({ passage: one, textTitle: '来访制度', ranges: [[0, 2]] as const }));
    expect(passageChoices(hits, annotation)).toEqual([
      {
        id: 'p2',
        target: { passageId: 'p2' },
        textTitle: '来访制度',
        headings: ['接待来访'],
        shown: '首问的同志负责到底',
        ranges: [[0, 2]],
      },
    ]);
  });

  it('shows the part of a long passage that was searched for, its words still marked', () => {
    const text = `${'前面说了很多别的话，'.repeat(20)}首问的同志负责到底，${'后面还有。'.repeat(30)}`;
    const at = text.indexOf('首问');
    const [choice] = passageChoices(
      [{ passage: testPassage({ id: 'p2', text }), textTitle: '来访制度', ranges: [[at, at + 2]] }],
      annotation,
    );
    const [[start, end] = [0, 0]] = choice?.ranges ?? [];
    expect(choice?.shown.slice(start, end)).toBe('首问');
    expect(choice?.shown).toMatch(/^….+…$/u);
  });

  it('is the very words of another annotation that is placed, the latest first', () => {
    const entries = [
      testEntry({ id: 'old', passageId: 'p2', start: 3, end: 5, updatedAt: '2026-11-22T02:40:00.000Z' }),
      testEntry({ id: 'new', passageId: 'p3' }),
      testEntry({ id: 'lost', placement: 'unplaced' }),
      testEntry({ id: 'own' }),
    ];
    const choices = markedChoices(entries, annotation);
    expect(choices.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(choices[1]?.target).toEqual({ passageId: 'p2', start: 3, end: 5 });
  });
});

it('a passage shows whether it refers to others, is referred to, or both', () => {
  const { signs } = wording.window.links;
  const referring = { ...annotation, links: [link] };
  const byPassage = new Map([
    ['p1', [referring]],
    ['p2', [annotation]],
    ['p3', [referring]],
  ]);
  const incoming = new Map([
    ['p3', []],
    ['p4', []],
  ]);
  expect([...linkSignsOf(byPassage, { incoming })]).toEqual([
    ['p1', signs.out],
    ['p3', signs.both],
    ['p4', signs.in],
  ]);
});
