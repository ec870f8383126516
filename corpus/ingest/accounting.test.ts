import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectAccounted, expectMadeFrom } from '../testing/accounted';
import { junk } from '../testing/junk';
import { type IngestedSource, ingest } from './ingest';

const hash = '0123456789abcdef'.repeat(4);

function ingested(content: string, format: 'txt' | 'md'): IngestedSource | null {
  const result = ingest({ file: `junk.${format}`, content, format, hash });
  if (!result.ok) expect(result.failure.code).toBe('text-empty');
  return result.ok ? result.value : null;
}

describe.each(['txt', 'md'] as const)('any %s', (format) => {
  test('is passages and removed characters, each character once, with a reason', () => {
    fc.assert(
      fc.property(junk, (content) => {
        const source = ingested(content, format);
        if (source !== null) expectAccounted(content, source);
      }),
      { numRuns: 400 },
    );
  });

  test('gives passages that are the source with corrections, and know their places', () => {
    fc.assert(
      fc.property(junk, (content) => {
        const source = ingested(content, format);
        const ids: string[] = [];
        for (const { text, passages } of source?.texts ?? []) {
          expect(text.passageCount).toBe(passages.length);
          for (const [order, passage] of passages.entries()) {
            ids.push(passage.id);
            expect(passage.order).toBe(order);
            expect(passage.original.length).toBeLessThanOrEqual(600);
            expectMadeFrom(content, passage);
          }
        }
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 400 },
    );
  });
});
