import { expect, test } from 'vitest';
import { snippetOf } from './snippet';

test('a short passage is shown whole', () => {
  const text = '协调关系和化解矛盾的能力。';
  expect(snippetOf(text, [[5, 9]])).toEqual({ text, ranges: [[5, 9]], isCutBefore: false, isCutAfter: false });
});

test('a late match is in sight, from the beginning of its clause', () => {
  const text = `${'走出机关深入群众，'.repeat(20)}才能化解矛盾。`;
  const at = text.indexOf('化解矛盾');
  const snippet = snippetOf(text, [[at, at + 4]], 40);
  const [range] = snippet.ranges;
  expect(range === undefined ? '' : snippet.text.slice(...range)).toBe('化解矛盾');
  expect(snippet.text.length).toBeLessThanOrEqual(40);
  expect(snippet.isCutBefore).toBe(true);
  expect(text.charAt(text.indexOf(snippet.text) - 1)).toBe('，');
});

test('of scattered words, the place where most of them stand together is in sight', () => {
  const sentence = '群众工作不是能力问题，最核心的是感情问题';
  const text = `面对群众的新要求，${'问题不少，'.repeat(20)}${sentence}。`;
  const ranges = [...text.matchAll(/群众工作不是能力问题|感情问题|群众|问题/gu)].map((match): [number, number] => [
    match.index,
    match.index + match[0].length,
  ]);
  expect(snippetOf(text, ranges, 60).text).toContain(sentence);
});

test('the first of several places that hold as much is in sight', () => {
  const text = `先说矛盾，${'甲'.repeat(100)}再说矛盾。`;
  const at = text.lastIndexOf('矛盾');
  expect(
    snippetOf(
      text,
      [
        [2, 4],
        [at, at + 2],
      ],
      30,
    ).ranges,
  ).toEqual([[2, 4]]);
});

test('marks every match that is in sight, and cuts one that reaches over the end', () => {
  const text = `矛盾${'甲'.repeat(8)}矛盾${'乙'.repeat(50)}矛盾`;
  expect(
    snippetOf(
      text,
      [
        [0, 2],
        [10, 12],
        [62, 64],
      ],
      11,
    ).ranges,
  ).toEqual([
    [0, 2],
    [10, 11],
  ]);
});

test('never splits a character of two units', () => {
  const text = '𠮷'.repeat(100);
  for (let length = 10; length < 20; length += 1) {
    const snippet = snippetOf(text, [[120, 122]], length);
    expect(() => encodeURIComponent(snippet.text)).not.toThrow();
    expect(snippet.text).not.toBe('');
  }
});
