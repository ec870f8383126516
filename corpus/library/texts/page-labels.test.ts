import { expect, it } from 'vitest';
import type { Passage } from '../../model';
import { pageLabelOf } from './page-labels';

const pages = [
  { start: 0, label: 'i' },
  { start: 100, label: '1' },
];

function passageAt(start: number): Pick<Passage, 'source'> {
  return { source: { file: 'a.pdf', spans: [[start, start + 5]] } };
}

it('names the page on which a passage begins', () => {
  expect([0, 99, 100, 500].map((start) => pageLabelOf(pages, passageAt(start)))).toEqual(['i', 'i', '1', '1']);
});

it('names none where there is none', () => {
  expect(pageLabelOf([], passageAt(3))).toBeNull();
  expect(pageLabelOf([{ start: 10, label: '2' }], passageAt(3))).toBeNull();
});
