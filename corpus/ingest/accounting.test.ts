import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wording } from '../wording';
import { type IngestedSource, ingest } from './ingest';

const hash = '0123456789abcdef'.repeat(4);

/** Words, marks and noise that the rules look for, so that junk meets them often. */
const fragments = [
  '群众工作',
  '新形势下如何做好群众工作心得体会',
  '群众工作的目的。',
  '人民群众是我们党存在和发展的基础，是我们党力量与智慧的源泉',
  '新时 期',
  '处臵',
  '一、',
  '二、树立正确的群众观 ',
  '（一）',
  '(2)',
  '3、',
  '①',
  '第一、',
  '第一条 ',
  '第二章 总则',
  '一是好。二是更好。',
  '【篇一】',
  '【下载本文档,可以编辑】',
  '目录 ',
  '1、变化 (3) ',
  ' style= align=>',
  '当前位置:首页› 党建',
  '相关文档',
  '1/ 13',
  '– 22 –',
  '利益诉1 求',
  '近年 2 来',
  '摘 要:',
  '关键词:党建',
  '——副题',
  '# ',
  '## ',
  '<!-- INFO END -->',
  '2012年3月4日 公布',
  '**',
  'Modern Construction',
  '\nThis is a line of Latin words\nthat goes on in the next',
  '“',
  '”',
  '(',
  ')',
  '?',
  ',',
  '。',
  '：',
  '；',
  ' ',
  '\u3000\u3000',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\u2029',
  '\u0000',
  '\u200B',
  '\uFFFD',
  '\uE5F9',
  '\uD840',
  '\uDC00',
  '𠀀',
  '长'.repeat(90),
  `${'很长的一句话，'.repeat(60)}。`,
  '每句之后空一格。 '.repeat(80),
  `${'字 '.repeat(400)}`,
];

const junk = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...fragments) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

const unstorable = ['\0', '\n', '\r', '\u2029'];
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function ingested(content: string, format: 'txt' | 'md'): IngestedSource | null {
  const result = ingest({ file: `junk.${format}`, content, format, hash });
  if (!result.ok) expect(result.failure.code).toBe('text-empty');
  return result.ok ? result.value : null;
}

function splitsPair(content: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(content.slice(offset - 1, offset + 1));
}

describe.each(['txt', 'md'] as const)('any %s', (format) => {
  test('is passages and removed characters, each character once, with a reason', () => {
    fc.assert(
      fc.property(junk, (content) => {
        const source = ingested(content, format);
        if (source === null) return;
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
            const { original, corrections, runInHeading } = passage;
            expect(passage.order).toBe(order);
            expect(passage.text).toBe(passage.text.trim());
            expect(passage.source.spans.map(([start, end]) => content.slice(start, end)).join('')).toBe(original);
            expect(original.length).toBeLessThanOrEqual(600);
            expect(unstorable.filter((unit) => passage.text.includes(unit))).toEqual([]);
            expect(passage.text).not.toMatch(loneSurrogate);
            const parts = corrections.flatMap(({ start, to }, index) => [
              original.slice(corrections[index - 1]?.end ?? 0, start),
              to,
            ]);
            expect(parts.join('') + original.slice(corrections.at(-1)?.end ?? 0)).toBe(passage.text);
            for (const { start, end, from } of corrections) expect(original.slice(start, end)).toBe(from);
            if (runInHeading !== null) expect(passage.headings.at(-1)).toBe(passage.text.slice(...runInHeading));
          }
        }
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 400 },
    );
  });
});
