import { describe, expect, it } from 'vitest';
import { indentedBlocks, markdownBlocks } from './blocks';
import { findQuotations } from './find-quotations';

function quotesIn(text: string, blocks = indentedBlocks(text)): readonly string[] {
  return findQuotations({ text, blocks }).map(({ quote, start, end, furtherEnds: _, ...rest }) => {
    expect(text.slice(start, end).replace(/\s*\n[\s>]*/gu, '')).toBe(quote);
    return rest.isPhrase ? `（${quote}）` : quote;
  });
}

describe('marks', () => {
  it.each([
    ['文章指出：“要相信群众、依靠群众。”', ['要相信群众、依靠群众。']],
    ['文章指出：「要相信群众」，又说『要依靠群众』。', ['要相信群众', '（要依靠群众）']],
    ['文章说"要相信群众的力量"，又说"要依靠群众的力量"。', ['要相信群众的力量', '要依靠群众的力量']],
    ['他说：‘要相信群众’。', ['要相信群众']],
  ])('finds what stands between them: %s', (text, quotes) => {
    expect(quotesIn(text)).toEqual(quotes);
  });

  it('takes the outermost of nested marks', () => {
    expect(quotesIn('他说：“要防止‘干部忙、群众看’的现象。”')).toEqual(['要防止‘干部忙、群众看’的现象。']);
    expect(quotesIn('他说：“要防止“干部忙、群众看”的现象。”')).toEqual(['要防止“干部忙、群众看”的现象。']);
  });

  it('takes the inner one where the outer was never closed', () => {
    expect(quotesIn('他说：“要防止“干部忙、群众看”的现象。\n另一段没有引文。')).toEqual(['（干部忙、群众看）']);
  });

  it('reads marks that a keyboard turned round as they were meant', () => {
    expect(quotesIn('要坚持“从群众中来、到群众中去“，不断前进。')).toEqual(['从群众中来、到群众中去']);
    expect(quotesIn('他强调：”从群众中来、到群众中去”。')).toEqual(['从群众中来、到群众中去']);
  });

  it('goes on over lines, and over paragraphs that begin with the mark again', () => {
    expect(quotesIn('他说：“要相信群众的\n智慧和力量。”')).toEqual(['要相信群众的智慧和力量。']);
    expect(quotesIn('他说：\n“要相信群众的智慧。\n“要依靠群众的力量。”')).toEqual([
      '要相信群众的智慧。',
      '要依靠群众的力量。',
    ]);
  });

  it('passes over words that are set apart, and lists phrases', () => {
    expect(quotesIn('这叫“面子”问题，要落实“三会一课”。')).toEqual(['（三会一课）']);
  });

  it('passes over titles', () => {
    expect(quotesIn('学习《关于“不忘初心、牢记使命”的意见》。')).toEqual([]);
  });
});

describe('words after a colon', () => {
  it('are quoted up to the end of the sentence', () => {
    const text = '会议强调：要始终保持同人民群众的血肉联系。我们要照此办理。';
    const [found] = findQuotations({ text, blocks: [] });
    expect(found).toMatchObject({ quote: '要始终保持同人民群众的血肉联系。', form: 'reported' });
    expect(found?.furtherEnds).toEqual([text.length]);
  });

  it('may hold a phrase in marks, and give way to a quotation in marks', () => {
    expect(quotesIn('会议要求：要落实“三会一课”制度，过好组织生活。')).toEqual([
      '要落实“三会一课”制度，过好组织生活。',
    ]);
    expect(quotesIn('会议要求：做到“从群众中来、到群众中去”的要求。')).toEqual(['从群众中来、到群众中去']);
  });
});

describe('blocks', () => {
  it('are the lines that Markdown sets off', () => {
    const text = '正文。\n\n> 要相信群众的智慧，\n> 要依靠群众的力量。\n> ——《题名》\n\n正文。';
    expect(quotesIn(text, markdownBlocks(text))).toEqual(['要相信群众的智慧，要依靠群众的力量。']);
  });

  it('are paragraphs set further in than the others', () => {
    const lines = [
      '　　第一段正文。',
      '　　第二段正文。',
      '　　　　要相信群众的智慧，要依靠群众的力量。',
      '　　第三段正文。',
    ];
    expect(quotesIn(lines.join('\n'))).toEqual(['要相信群众的智慧，要依靠群众的力量。']);
  });
});
