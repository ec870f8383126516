import { expect, test } from 'vitest';
import { shippedTexts } from '../../corpus/testing/shipped-texts';
import { originalPassages } from './original-pieces';
import { outlineOf } from './outline-of';
import { placeCorrections } from './place-corrections';

const texts = shippedTexts();

test('every passage of the shipped texts shows its original characters, in order', () => {
  for (const { passages, removed } of texts) {
    const { passages: originals } = originalPassages(passages, removed);
    for (const passage of passages) {
      const pieces = originals.get(passage.id)?.pieces ?? [];
      const own = pieces.filter((piece) => piece.kind !== 'removed').map((piece) => piece.text);
      expect(own.join('')).toBe(passage.original);
    }
  }
});

test('every removed piece that can be seen stands in one place', () => {
  for (const { passages, removed } of texts) {
    const { passages: originals, after } = originalPassages(passages, removed);
    const shown = [...originals.values()].flatMap(({ before, pieces }) => [
      ...before,
      ...pieces.flatMap((piece) => (piece.kind === 'removed' ? [piece.removal] : [])),
    ]);
    const starts = [...shown, ...after].filter(({ characters }) => characters.trim() !== '').map(({ start }) => start);
    const wanted = removed.filter(({ characters }) => characters.trim() !== '').map(({ start }) => start);
    expect(starts.sort((a, b) => a - b)).toEqual(wanted.sort((a, b) => a - b));
  }
});

test('every correction of the shipped texts is found where it is read', () => {
  let count = 0;
  for (const { passages } of texts) {
    for (const passage of passages) {
      for (const { correction, start, end } of placeCorrections(passage)) {
        expect(passage.text.slice(start, end)).toBe(correction.to);
        count += 1;
      }
    }
  }
  expect(count).toBeGreaterThan(0);
});

test('the outline of the guideline has its groups, and its run-in headings below them', () => {
  const guideline = texts.find(({ text }) => text.isGuideline);
  const outline = outlineOf(guideline?.passages ?? []);
  const levelOf = (title: string) => outline.find((entry) => entry.title.includes(title))?.level;
  expect(levelOf('基本内涵')).toBe(1);
  expect(levelOf('群众工作的目的')).toBe(2);
  expect(outline.filter(({ level }) => level === 2)).toHaveLength(16);
});
