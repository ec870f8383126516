import { describe, expect, it, test } from 'vitest';
import type { ConvertedSource } from '../../ingest/formats/converted-source';
import { usualLimits } from '../../ingest/formats/limits';
import { ingest } from '../../ingest/ingest';
import type { Range } from '../../model';
import { expectedOutcomes, formatFiles, readFormatFile } from '../../testing/format-files';
import { wording } from '../../wording';
import { convertFile } from './convert-file';

/** The lines of a content without what says how they are set. */
function paragraphsIn(content: string): readonly string[] {
  return content
    .split(/[\r\n]+/)
    .map((line) => line.replace(/^(?:#+ |[\s\u3000]+)/, '').trim())
    .filter((line) => line !== '');
}

const sources = new Map<string, Promise<ConvertedSource>>();

/** Each file once. */
function source(file: string): Promise<ConvertedSource> {
  const known = sources.get(file) ?? converted(file);
  sources.set(file, known);
  return known;
}

async function converted(file: string): Promise<ConvertedSource> {
  const result = await convertFile(readFormatFile(file), file);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

test('every file has an expected outcome, and every outcome a file', () => {
  expect(Object.keys(expectedOutcomes).sort()).toEqual([...formatFiles]);
});

const readable = Object.entries(expectedOutcomes).flatMap(([file, outcome]) =>
  'code' in outcome ? [] : [{ file, outcome }],
);
const unreadable = Object.entries(expectedOutcomes).flatMap(([file, outcome]) =>
  'code' in outcome ? [{ file, outcome }] : [],
);

describe.each(readable)('$file', ({ file, outcome }) => {
  it('is read to the character', async () => {
    const { content, format, isUnsure, pages, warnings } = await source(file);
    expect(paragraphsIn(content)).toEqual(outcome.paragraphs);
    expect({ format, isUnsure, pages: pages.map(({ label }) => label), warnings }).toEqual({
      format: outcome.format,
      isUnsure: outcome.isUnsure ?? false,
      pages: outcome.pages ?? [],
      warnings: outcome.warnings ?? [],
    });
  });

  it('knows where its pages begin', async () => {
    const { content, pages } = await source(file);
    const starts = pages.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((one, another) => one - another));
    for (const start of starts) expect(content.charAt(start)).toMatch(/\S/);
  });

  it('is passages and removed characters, each character once', async () => {
    const { content, rules } = await source(file);
    const ingested = ingest({ file, content, format: rules, hash: '0'.repeat(64) });
    if (!ingested.ok) throw new Error(ingested.failure.message);
    const pieces: Range[] = ingested.value.texts.flatMap(({ passages, removed }) => [
      ...passages.flatMap(({ source }) => source.spans),
      ...removed.map(({ start, end }): Range => [start, end]),
    ]);
    let position = 0;
    for (const [start, end] of pieces.sort((one, another) => one[0] - another[0])) {
      expect(start).toBe(position);
      position = end;
    }
    expect(position).toBe(content.length);
  });
});

it.each(unreadable)('$file ends in one clear line', async ({ file, outcome }) => {
  const result = await convertFile(readFormatFile(file), file);
  const message = wording.library.fileNotImported(file, outcome.reason);
  expect(result).toEqual({ ok: false, failure: { code: outcome.code, message } });
});

describe('the limits', () => {
  const file = 'known-办公.pdf';

  it('give up a file that takes too long, and go on with the next', async () => {
    const result = await convertFile(readFormatFile(file), file, { limits: { ...usualLimits, seconds: 0 } });
    expect(result).toMatchObject({ ok: false, failure: { code: 'file-too-large' } });
    expect(await converted(file)).toMatchObject({ format: 'pdf' });
  });

  it('give up a file that takes too much memory, and go on with the next', async () => {
    const result = await convertFile(readFormatFile(file), file, { limits: { ...usualLimits, memoryMegabytes: 1 } });
    expect(result).toMatchObject({ ok: false, failure: { code: 'file-too-large' } });
    expect(await converted(file)).toMatchObject({ format: 'pdf' });
  });
});

it('reads files side by side', async () => {
  const files = readable.slice(0, 24).map(({ file }) => file);
  const all = await Promise.all(files.map(converted));
  expect(all.map(({ content }) => paragraphsIn(content).length)).toEqual(
    readable.slice(0, 24).map(({ outcome }) => outcome.paragraphs.length),
  );
});
