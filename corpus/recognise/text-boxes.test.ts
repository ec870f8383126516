import { expect, it } from 'vitest';
import { textBoxes } from './text-boxes';

/** A map of likelihoods from rows of digits: tenths. */
function map(rows: readonly string[]) {
  const values = rows.flatMap((row) => [...row].map((digit) => Number(digit) / 10));
  return textBoxes(Float32Array.from(values), rows[0]?.length ?? 0, rows.length);
}

const blank = '0'.repeat(20);
const line = `${'0'.repeat(5)}${'9'.repeat(10)}${'0'.repeat(5)}`;

it('grows the core of a line to the line', () => {
  const [box, ...others] = map([blank, blank, blank, blank, line, line, line, blank, blank, blank, blank]);
  expect(others).toEqual([]);
  // 30 pixels, 26 around them: 30 × 1.6 / 26 = 1.85 to each side.
  expect(box?.left).toBeCloseTo(5 - 1.846, 2);
  expect(box?.right).toBeCloseTo(15 + 1.846, 2);
  expect(box?.top).toBeCloseTo(4 - 1.846, 2);
  expect(box?.bottom).toBeCloseTo(7 + 1.846, 2);
});

it('leaves out specks and what is unlikely throughout', () => {
  const weak = line.replaceAll('9', '4');
  expect(map([blank, weak, weak, weak, blank])).toEqual([]);
  expect(map([blank, line, line, blank])).toEqual([]);
});

it('keeps lines apart that do not touch', () => {
  expect(map([line, line, line, blank, line, line, line])).toHaveLength(2);
});
