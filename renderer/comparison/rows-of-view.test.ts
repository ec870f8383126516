import { describe, expect, it } from 'vitest';
import type { ComparedRow } from '../../electron/contract';
import { neighbouringDifference, rowsOfView } from './rows-of-view';

const kinds: readonly ComparedRow['kind'][] = ['same', 'changed', 'same', 'one-only', 'other-only', 'same'];
const rows = kinds.map((kind): ComparedRow => ({ kind, one: [], other: [] }));
const ids = (view: Parameters<typeof rowsOfView>[1]) => rowsOfView(rows, view).map(({ id }) => id);

describe('rowsOfView', () => {
  it('shows what is asked for, under the same names', () => {
    expect(ids('all')).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(ids('different')).toEqual(['1', '3', '4']);
    expect(ids('one-only')).toEqual(['3']);
    expect(ids('other-only')).toEqual(['4']);
  });
});

describe('neighbouringDifference', () => {
  const all = rowsOfView(rows, 'all');

  it('goes from one difference to the next, past what is the same', () => {
    expect(neighbouringDifference(all, null, 1)).toBe('1');
    expect(neighbouringDifference(all, '1', 1)).toBe('3');
    expect(neighbouringDifference(all, '3', -1)).toBe('1');
    expect(neighbouringDifference(all, null, -1)).toBe('4');
  });

  it('stops at the first and the last', () => {
    expect(neighbouringDifference(all, '4', 1)).toBeNull();
    expect(neighbouringDifference(all, '1', -1)).toBeNull();
  });
});
