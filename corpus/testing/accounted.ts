import { expect } from 'vitest';
import type { IngestedSource } from '../ingest/ingest';
import type { Passage } from '../model';
import { wording } from '../wording';

const unstorable = ['\0', '\n', '\r', '\u2029'];
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function splitsPair(content: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(content.slice(offset - 1, offset + 1));
}

/** Every character of the content is in one passage or on the list of what was removed, with a reason. */
export function expectAccounted(content: string, source: IngestedSource): void {
  expect(source.characters).toBe(content.length);
  let position = 0;
  for (const { range, passages, removed } of source.texts) {
    expect(range[0]).toBe(position);
    const pieces = [
      ...passages.flatMap((passage) => passage.source.spans),
      ...removed.map(({ start, end }) => [start, end] as const),
    ].sort((one, other) => one[0] - other[0]);
    for (const [start, end] of pieces) {
      expect(start).toBe(position);
      expect(end).toBeGreaterThan(start);
      expect(splitsPair(content, end)).toBe(false);
      position = end;
    }
    expect(position).toBe(range[1]);
    for (const [index, removal] of removed.entries()) {
      const next = removed[index + 1];
      expect(next?.start === removal.end && next.reason === removal.reason).toBe(false);
      expect(removal.characters).toBe(content.slice(removal.start, removal.end));
      expect(removal.reason).toMatch(/[\u4E00-\u9FFF]/);
      if (removal.reason === wording.ingest.removed.betweenParagraphs) expect(removal.characters.trim()).toBe('');
    }
  }
  expect(position).toBe(content.length);
}

/** A passage is its characters of the source with its corrections, and can be stored. */
export function expectMadeFrom(content: string, { text, original, corrections, source, ...passage }: Passage): void {
  expect(text).toBe(text.trim());
  expect(source.spans.map(([start, end]) => content.slice(start, end)).join('')).toBe(original);
  expect(unstorable.filter((unit) => text.includes(unit))).toEqual([]);
  expect(text).not.toMatch(loneSurrogate);
  const parts = corrections.flatMap(({ start, to }, index) => [
    original.slice(corrections[index - 1]?.end ?? 0, start),
    to,
  ]);
  expect(parts.join('') + original.slice(corrections.at(-1)?.end ?? 0)).toBe(text);
  for (const { start, end, from } of corrections) expect(original.slice(start, end)).toBe(from);
  if (passage.runInHeading !== null) expect(passage.headings.at(-1)).toBe(text.slice(...passage.runInHeading));
}
