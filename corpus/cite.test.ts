import { describe, expect, it } from 'vitest';
import * as cite from './cite';
import type { MetadataField, Text } from './model';

const citationOf = (of: Text, page: string | null = null) => cite.citationOf(of, page, 'party');
const bracketedCitation = (of: Text, page: string | null = null) => cite.bracketedCitation(of, page, 'party');
const quoteWithCitation = (quote: string, of: Text) => cite.quoteWithCitation(quote, of, null, 'party');

function text(title: string, metadata: readonly MetadataField[] = []): Text {
  return {
    id: 't1',
    title,
    sourceFile: 'a.txt',
    sourceTitle: title,
    order: 0,
    isGuideline: false,
    characters: 0,
    passageCount: 0,
    editionOf: null,
    warnings: [],
    metadata,
  };
}

const guideline = text('提高做好新形势下群众工作的能力');
const article = text('新形势下基层党建工作初探', [
  { name: 'author', value: '张自亮' },
  { name: 'journal', value: '现代物业·新建设' },
  { name: 'issue', value: '2012年第6期' },
  { name: 'date', value: '2012年6月1日' },
]);

describe('citationOf', () => {
  it('is the title alone when nothing else is known', () => {
    expect(citationOf(guideline)).toBe('《提高做好新形势下群众工作的能力》');
  });

  it('names author, journal and issue where the text does', () => {
    expect(citationOf(article)).toBe('张自亮：《新形势下基层党建工作初探》，《现代物业·新建设》2012年第6期');
  });

  it('joins several authors and leaves out what is missing', () => {
    const authors: MetadataField[] = [
      { name: 'author', value: '张三' },
      { name: 'author', value: '李四' },
    ];
    expect(citationOf(text('调研报告', authors))).toBe('张三、李四：《调研报告》');
    expect(citationOf(text('调研报告', [{ name: 'issue', value: '第6期' }]))).toBe('《调研报告》');
  });

  it('gives a plain day in brackets, and no history of amendments', () => {
    expect(citationOf(text('通知', [{ name: 'date', value: '2011年7月1日' }]))).toBe('《通知》（2011年7月1日）');
    expect(citationOf(text('条例', [{ name: 'date', value: '1990年3月2日通过 2003年修订' }]))).toBe('《条例》');
  });

  it('gives the number of a document, the occasion and the page, in that order', () => {
    const notice = text('关于走访的通知', [
      { name: 'date', value: '2024年3月5日' },
      { name: 'documentNumber', value: '某发〔2024〕7号' },
      { name: 'meeting', value: '某次会议' },
    ]);
    expect(citationOf(notice)).toBe('《关于走访的通知》（某发〔2024〕7号，某次会议，2024年3月5日）');
    expect(citationOf(notice, '12')).toBe('《关于走访的通知》（某发〔2024〕7号，某次会议，2024年3月5日），第12页');
    expect(bracketedCitation(notice, 'iv')).toBe(
      '（《关于走访的通知》，某发〔2024〕7号，某次会议，2024年3月5日，第iv页）',
    );
  });

  it('says so where nobody has checked what was recognised', () => {
    const scanned = text('关于走访的通知', [{ name: 'proofreading', value: '识别文字，未核对' }]);
    expect(citationOf(scanned, '3')).toBe('《关于走访的通知》（识别文字，未核对），第3页');
    expect(bracketedCitation(scanned)).toBe('（《关于走访的通知》，识别文字，未核对）');
  });

  it('gives the pages of an article, unless it knows the page itself', () => {
    const paged = { ...article, metadata: [...article.metadata, { name: 'pages', value: '12—15' } as const] };
    expect(citationOf(paged)).toBe('张自亮：《新形势下基层党建工作初探》，《现代物业·新建设》2012年第6期，第12—15页');
    expect(citationOf(paged, '13')).toBe(
      '张自亮：《新形势下基层党建工作初探》，《现代物业·新建设》2012年第6期，第13页',
    );
    expect(citationOf(text('某书', [{ name: 'pages', value: '扉页' }]))).toBe('《某书》，扉页');
  });

  it('turns a title inside a title into 〈〉 and never doubles 《》', () => {
    expect(citationOf(text('关于印发《条例》的通知'))).toBe('《关于印发〈条例〉的通知》');
    expect(citationOf(text('《条例》'))).toBe('《条例》');
  });
});

describe('bracketedCitation', () => {
  it('does not nest brackets for the date', () => {
    expect(bracketedCitation(text('通知', [{ name: 'date', value: '2011年7月1日' }]))).toBe(
      '（《通知》，2011年7月1日）',
    );
  });
});

describe('quoteWithCitation', () => {
  const after = '（《提高做好新形势下群众工作的能力》）';

  it('keeps the 。 of a sentence inside and gives a fragment none', () => {
    expect(quoteWithCitation('群众工作是做人的工作。', guideline)).toBe(`“群众工作是做人的工作。”${after}`);
    expect(quoteWithCitation('做人的工作', guideline)).toBe(`“做人的工作”${after}`);
  });

  it('exchanges the marks of a quotation inside, at every depth', () => {
    expect(quoteWithCitation('没有“大锅饭”、“铁饭碗”', guideline)).toBe(`“没有‘大锅饭’、‘铁饭碗’”${after}`);
    expect(quoteWithCitation('指出：“实现‘十二五’时期”', guideline)).toBe(`“指出：‘实现“十二五”时期’”${after}`);
  });

  it('leaves an apostrophe alone', () => {
    expect(quoteWithCitation('People’s work', guideline)).toBe(`“People’s work”${after}`);
  });

  it('drops what stands at the edge of a selection and belongs to neither side', () => {
    expect(quoteWithCitation('，做到一身正气，', guideline)).toBe(`“做到一身正气”${after}`);
    expect(quoteWithCitation('”的要求（', guideline)).toBe(`“的要求”${after}`);
    expect(quoteWithCitation('“老办法不管用”', guideline)).toBe(`“‘老办法不管用’”${after}`);
  });

  it('keeps a selection that is nothing but punctuation', () => {
    expect(quoteWithCitation('……，', guideline)).toBe(`“……”${after}`);
    expect(quoteWithCitation('，', guideline)).toBe(`“，”${after}`);
  });
});
