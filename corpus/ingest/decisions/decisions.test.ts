import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TidyingDecision } from '../../model';
import { tidyingKinds } from '../../model';
import { expectAccounted, expectMadeFrom } from '../../testing/accounted';
import { junk } from '../../testing/junk';
import { wording } from '../../wording';
import { type IngestedText, ingest, type Source } from '../ingest';

const hash = '0123456789abcdef'.repeat(4);

type Decided = Omit<TidyingDecision, 'to' | 'reason'> & Partial<TidyingDecision>;

function textOf(content: string, decisions: readonly Decided[] = [], format: Source['format'] = 'txt'): IngestedText {
  const made = decisions.map((decision) => ({ to: '', reason: '', ...decision }));
  const result = ingest({ file: `学习.${format}`, content, format, hash, decisions: made });
  if (!result.ok) throw new Error(result.failure.message);
  expectAccounted(content, result.value);
  for (const passage of result.value.texts.flatMap(({ passages }) => passages)) expectMadeFrom(content, passage);
  const [text] = result.value.texts;
  if (text === undefined) throw new Error('No text');
  return text;
}

const linesOf = (made: IngestedText) => made.passages.map(({ text }) => text);

/** Where words stand in a content. */
function at(content: string, words: string, from = 0): { start: number; end: number } {
  const start = content.indexOf(words, from);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
}

describe('what a rule removed', () => {
  test('comes back with its own line', () => {
    const content = '学习材料\n\n第一段讲的是群众工作。\n当前位置:首页› 党建› 调研报告\n第二段讲的是调查研究。\n';
    expect(linesOf(textOf(content))).toEqual(['学习材料', '第一段讲的是群众工作。', '第二段讲的是调查研究。']);
    const kept = { kind: 'keep' as const, ...at(content, '当前位置:首页› 党建› 调研报告') };
    expect(linesOf(textOf(content, [kept]))[2]).toBe('当前位置:首页› 党建› 调研报告');
  });

  test('comes back inside a sentence, and nothing else with it', () => {
    const content = `学习材料\n\n要反映群众的利益诉1 求。近年 2 来,各级干部深入群众,做了很多工作,处臵了 3 起矛盾。\n`;
    expect(linesOf(textOf(content))[1]).toContain('利益诉求。近年来，各级');
    const [, first] = linesOf(textOf(content, [{ kind: 'keep', ...at(content, '1 ') }]));
    expect(first).toContain('利益诉1 求。近年来，各级');
  });

  test.each([
    ['标题符号', '# 学习材料\n\n## 要求\n\n按时到会，认真发言。\n', '## ', '## 要求'],
    ['排版符号', '# 学习材料\n\n按时到会。\n\n---\n\n认真发言。\n', '---', '---'],
  ])('is kept where Markdown means something else by it: %s', (_, content, words, line) => {
    expect(linesOf(textOf(content, [], 'md'))).not.toContain(line);
    expect(linesOf(textOf(content, [{ kind: 'keep', ...at(content, words) }], 'md'))).toContain(line);
  });

  test('stays out where nobody could see or store it', () => {
    const content = '学习材料\n\n群\u0000众工作的方法要讲究。\n';
    const kept = textOf(content, [{ kind: 'keep', start: 0, end: content.length }]);
    expect(linesOf(kept)).toEqual(['学习材料', '群众工作的方法要讲究。']);
  });
});

test('a repeated title that comes back leaves the subtitle on a line of its own', () => {
  const body = '各级干部深入群众，做了很多工作，取得了好的成绩，也积累了宝贵的经验，值得认真总结，继续推广。';
  const title = '做好群众工作的体会';
  const content = `${title}\n\n${title} ——在学习会上的发言 ${body}${body}\n`;
  const repeat = at(content, title, 1);
  const subtitle = content.indexOf('——');
  const lines = linesOf(
    textOf(content, [
      { kind: 'keep', ...repeat },
      { kind: 'split', start: subtitle, end: subtitle },
    ]),
  );
  expect(lines).toEqual([title, title, '——在学习会上的发言', body + body]);
});

describe('what a rule corrected', () => {
  const content = '学习材料\n\n要及时处臵,不能拖。\n';

  test('is read as the source has it', () => {
    expect(linesOf(textOf(content))[1]).toBe('要及时处置，不能拖。');
    expect(linesOf(textOf(content, [{ kind: 'keep', ...at(content, '臵') }]))[1]).toBe('要及时处臵，不能拖。');
  });

  test('reads as a person says, with the reason', () => {
    const decision = { kind: 'correct' as const, ...at(content, '处臵'), to: '处理', reason: '据人民出版社版' };
    const made = textOf(content, [decision]);
    expect(linesOf(made)[1]).toBe('要及时处理，不能拖。');
    expect(made.passages[1]?.corrections[0]).toMatchObject({
      from: '处臵',
      to: '处理',
      reason: '人工更正：据人民出版社版',
    });
  });

  test('reads as the latest decision says', () => {
    const first = { kind: 'correct' as const, ...at(content, '处臵'), to: '处理' };
    expect(linesOf(textOf(content, [first, { ...first, to: '办理' }]))[1]).toBe('要及时办理，不能拖。');
    expect(linesOf(textOf(content, [first, { ...first, kind: 'keep', to: '' }]))[1]).toBe('要及时处臵，不能拖。');
  });
});

test('what a person removes is on the list of what was removed', () => {
  const content = '学习材料\n\n要反映群众的诉求（广告位招租），做好工作。\n';
  const made = textOf(content, [{ kind: 'remove', ...at(content, '（广告位招租）') }]);
  expect(linesOf(made)[1]).toBe('要反映群众的诉求，做好工作。');
  expect(made.removed).toContainEqual({
    ...at(content, '（广告位招租）'),
    characters: '（广告位招租）',
    reason: wording.ingest.removed.byHand,
  });
});

test('a corrected title line is the title', () => {
  const content = '新形势下的群重工作\n\n群众工作是党的一项重要工作。\n';
  const corrected = { kind: 'correct' as const, ...at(content, '群重'), to: '群众' };
  expect(textOf(content, [corrected]).text.title).toBe('新形势下的群众工作');
  const removed = textOf(content, [
    { kind: 'remove', ...at(content, '新形势下的') },
    { ...corrected, to: '群众' },
  ]);
  expect([removed.text.title, removed.passages[0]?.role]).toEqual(['群众工作', 'title']);
});

describe('paragraphs', () => {
  const broken = '学习材料\n\n在发展社会主义市场经济条件下,人们必须在市场竞\n\n争中求生存。\n\n因此要学习。\n';

  test('that a rule joined are parted', () => {
    expect(linesOf(textOf(broken))).toHaveLength(3);
    const { start } = at(broken, '争中');
    expect(linesOf(textOf(broken, [{ kind: 'split', start, end: start }]))).toEqual([
      '学习材料',
      '在发展社会主义市场经济条件下，人们必须在市场竞',
      '争中求生存。',
      '因此要学习。',
    ]);
  });

  test('are parted inside a line, and joined again', () => {
    const { start } = at(broken, '求生存');
    const split = { kind: 'split' as const, start, end: start };
    const made = textOf(broken, [split]);
    expect(linesOf(made)[2]).toBe('求生存。');
    expect(textOf(broken, [split, { ...split, kind: 'join' }])).toEqual(textOf(broken));
  });

  test('are joined across lines, and between Latin words by a space', () => {
    const content = '学习材料\n\n他说：\n\n“要学习。”\n\nThe end.\n\nGood bye.\n';
    const joined = textOf(content, [
      { kind: 'join', start: content.indexOf('：') + 1, end: content.indexOf('“') },
      { kind: 'join', start: content.indexOf('.') + 1, end: content.indexOf('Good') },
    ]);
    expect(linesOf(joined)).toEqual(['学习材料', '他说：“要学习。”', 'The end. Good bye.']);
    expect(joined.removed.map(({ reason }) => reason)).toContain(wording.ingest.removed.joinedByHand);
  });

  test('are joined where the source has no break but we cut', () => {
    const content = `学习材料\n\n${'各级干部要深入群众做好工作。'.repeat(50)}\n`;
    const cut = textOf(content).passages.find(({ isOurCut }) => isOurCut);
    const start = cut?.source.spans[0]?.[0] ?? 0;
    expect(start).toBeGreaterThan(0);
    expect(linesOf(textOf(content, [{ kind: 'join', start, end: start }]))).toHaveLength(2);
  });
});

test('decisions about one text leave the others of the file as they were', () => {
  const body = '各级干部深入群众，做了很多工作，取得了好的成绩，也积累了宝贵的经验，值得认真总结，继续推广。';
  const content = `第一篇材料\n第一篇材料\n${body}\n\n第二篇材料\n第二篇材料\n${body}\n`;
  const make = (decisions: readonly TidyingDecision[]) => {
    const result = ingest({ file: '两篇.txt', content, format: 'txt', hash, decisions });
    if (!result.ok) throw new Error(result.failure.message);
    return result.value.texts;
  };
  const range = at(content, '第二篇材料');
  const changed = make([{ kind: 'remove', start: range.start, end: content.length, to: '', reason: '' }]);
  expect(changed).toHaveLength(2);
  expect(changed[0]).toEqual(make([])[0]);
  expect(changed[1]?.passages).toEqual([]);
});

const decisions = fc.array(
  fc.record({
    kind: fc.constantFrom(...tidyingKinds),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 40 }),
    to: fc.constantFrom('的', '群众工作', '(', '𠀀', '1 2'),
    reason: fc.constantFrom('', '据原件'),
  }),
  { maxLength: 12 },
);

test.each(['txt', 'md'] as const)(
  'whatever is decided about any %s, each of its characters is accounted for',
  (format) => {
    fc.assert(
      fc.property(junk, decisions, (content, drawn) => {
        const made = drawn.map(({ at: share, length, ...decision }): TidyingDecision => {
          const start = Math.floor(share * content.length);
          return { ...decision, start, end: Math.min(content.length, start + length) };
        });
        const undecided = ingest({ file: `junk.${format}`, content, format, hash });
        const decided = ingest({ file: `junk.${format}`, content, format, hash, decisions: made });
        if (!decided.ok) return;
        expectAccounted(content, decided.value);
        const ids = decided.value.texts.flatMap(({ passages }) => passages.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        for (const { passages } of decided.value.texts)
          for (const passage of passages) expectMadeFrom(content, passage);
        if (!undecided.ok) return;
        const ranges = (source: typeof decided.value) => source.texts.map(({ range }) => range);
        expect(ranges(decided.value)).toEqual(ranges(undecided.value));
      }),
      { numRuns: 400 },
    );
  },
);
