import { describe, expect, it } from 'vitest';
import type { Annotation, Passage, Text, Topic, TopicGroup } from '../model';
import { wording } from '../wording';
import { chineseNumber } from './chinese-number';
import { excerptsOf, type StudyDocument } from './document';
import { buildReport, type ReportEntry } from './report';

const guideline: Text = {
  id: 't1',
  title: '提高做好新形势下群众工作的能力',
  sourceFile: 'a.txt',
  sourceTitle: '提高做好新形势下群众工作的能力',
  order: 0,
  isGuideline: true,
  characters: 100,
  passageCount: 2,
  editionOf: null,
  warnings: [],
  metadata: [],
};
const other: Text = { ...guideline, id: 't2', title: '切实提高做好群众工作的能力', isGuideline: false };

const original = '防范和处臵群体性事件,一旦发生,能够及时有效地加以处臵,';
const passage: Passage = {
  id: 'p1',
  textId: 't1',
  order: 0,
  headings: ['具体能力', '防范和处置群体性事件的能力'],
  kind: 'body',
  role: 'paragraph',
  level: 0,
  original,
  text: '防范和处置群体性事件，一旦发生，能够及时有效地加以处置，',
  corrections: [...original.matchAll(/臵|,/gu)].map((match) => ({
    start: match.index,
    end: match.index + 1,
    from: match[0],
    to: match[0] === ',' ? '，' : '置',
    reason: '订正',
    isPunctuation: match[0] === ',',
  })),
  source: { file: 'a.txt', spans: [[0, original.length]] },
  runInHeading: null,
  isOurCut: false,
};

function annotation(quote: string, change: Partial<Annotation> = {}): Annotation {
  const start = passage.text.indexOf(quote);
  return {
    id: `a${start}`,
    passageId: 'p1',
    textId: 't1',
    start,
    end: start + quote.length,
    quote,
    prefix: '',
    suffix: '',
    color: 'blue',
    note: '',
    tags: [],
    topicIds: [],
    createdAt: '2026-11-23T00:00:00.000Z',
    updatedAt: '2026-11-23T00:00:00.000Z',
    placement: 'placed',
    ...change,
  };
}

function topic(id: string, title: string, groupId: string): Topic {
  return { id, title, groupId, groupTitle: groupId, definitionPassageIds: [], passageCount: 0 };
}

const topicGroups: readonly TopicGroup[] = [
  { id: 'g1', guidelineId: 't', title: '基本原则', shortTitle: '基本原则', topics: [topic('k1', '思想引导', 'g1')] },
  {
    id: 'g2',
    guidelineId: 't',
    title: '具体能力',
    shortTitle: '具体能力',
    topics: [topic('k2', '了解群众的能力', 'g2'), topic('k3', '服务群众的能力', 'g2')],
  },
];

function entry(quote: string, topicIds: readonly string[] = [], text: Text = guideline): ReportEntry {
  return { text, passage, annotation: annotation(quote, { note: '讨论用', tags: ['班子'] }), topicIds, style: 'party' };
}

/** One that the person renamed. */
const colorLabels = { ...wording.annotate.colors, yellow: '重点句' };

function report(entries: readonly ReportEntry[], groupBy: 'text' | 'topic') {
  return buildReport({
    subject: { kind: 'annotations' },
    date: '2026-11-03',
    groupBy,
    entries,
    topicGroups,
    colorLabels,
  });
}

/** Each heading with the words under it. */
function outline({ blocks }: StudyDocument): readonly (readonly [number, string, readonly string[]])[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'heading') return [];
    const next = blocks.findIndex((other, at) => at > index && other.kind === 'heading');
    const under = blocks.slice(index + 1, next === -1 ? blocks.length : next);
    return [[block.level, block.text, under.flatMap((one) => (one.kind === 'excerpt' ? [one.quote] : []))] as const];
  });
}

describe('buildReport', () => {
  it('groups by text, in the order of the first entry, and numbers within the section', () => {
    const built = report([entry('一旦发生', [], other), entry('群体性事件'), entry('防范', [], other)], 'text');
    expect(built.title).toBe('批注摘编');
    expect(built.date).toBe('2026年11月3日');
    expect(built.itemCount).toBe(3);
    expect(outline(built)).toEqual([
      [1, '一、切实提高做好群众工作的能力', ['一旦发生', '防范']],
      [1, '二、提高做好新形势下群众工作的能力', ['群体性事件']],
    ]);
    expect(excerptsOf(built).map(({ number }) => number)).toEqual([1, 2, 1]);
  });

  it('groups by topic in the order of the tree, under each topic of an entry, the rest last', () => {
    const built = report([entry('防范'), entry('一旦发生', ['k3', 'k2']), entry('处置', ['gone'])], 'topic');
    expect(outline(built)).toEqual([
      [1, '一、具体能力', []],
      [2, '（一）了解群众的能力', ['一旦发生']],
      [2, '（二）服务群众的能力', ['一旦发生']],
      [1, '二、未归主题', ['防范', '处置']],
    ]);
    expect(built.itemCount).toBe(3);
  });

  it('gives an item all that the reader needs', () => {
    expect(excerptsOf(report([entry('一旦发生', ['k2'])], 'text')).at(0)).toEqual({
      kind: 'excerpt',
      number: 1,
      quote: '一旦发生',
      citation: '《提高做好新形势下群众工作的能力》',
      bracketed: '（《提高做好新形势下群众工作的能力》）',
      headings: ['具体能力', '防范和处置群体性事件的能力'],
      label: '可引用',
      note: '讨论用',
      links: [],
      hint: '',
      tags: ['班子'],
      topics: ['了解群众的能力'],
      isUnderItsTopic: false,
      remarks: [],
    });
  });

  it('tells a corrected word inside the quotation once, and neither punctuation nor what stands outside', () => {
    const remarks = (quote: string) => excerptsOf(report([entry(quote)], 'text')).at(0)?.remarks;
    expect(remarks('群体性事件，一旦')).toEqual([]);
    expect(remarks('和处置群')).toEqual(['整理时订正：“处置”原文作“处臵”。']);
    expect(remarks(passage.text)).toEqual(['整理时订正：“处置”原文作“处臵”。']);
  });

  it('follows corrections that change the length', () => {
    const shifted: Passage = {
      ...passage,
      original: '发展...处臵得当',
      text: '发展……处置得当',
      corrections: [
        { start: 2, end: 5, from: '...', to: '……', reason: '订正', isPunctuation: true },
        { start: 6, end: 7, from: '臵', to: '置', reason: '订正', isPunctuation: false },
      ],
    };
    const at = (quote: string, start: number): ReportEntry => ({
      ...entry(''),
      passage: shifted,
      annotation: annotation(quote, { start, end: start + quote.length }),
    });
    const remarks = (one: ReportEntry) => excerptsOf(report([one], 'text')).at(0)?.remarks;
    expect(remarks(at('置', 5))).toEqual(['整理时订正：“处置”原文作“处臵”。']);
    expect(remarks(at('处', 4))).toEqual([]);
    expect(remarks(at('得当', 6))).toEqual([]);
  });

  it('lists an annotation that lost its place, with a warning', () => {
    const lost: ReportEntry = {
      text: guideline,
      passage: null,
      annotation: annotation('一旦发生'),
      topicIds: [],
      style: 'party',
    };
    expect(excerptsOf(report([lost], 'text')).at(0)).toMatchObject({
      quote: '一旦发生',
      headings: [],
      remarks: ['现有文献中未找到这段原文，引用前请核对。'],
    });
  });

  it('says what an annotation refers to in the words that stand there today, with their citation', () => {
    const source = { text: other, passage, page: null, style: 'party' } as const;
    const link = { start: 0, end: 10, quote: '防范和处臵群体性事件', placement: 'placed' } as const;
    const whole = { ...link, end: passage.text.length };
    const long: Passage = { ...passage, text: `首问的同志${'负责到底，'.repeat(30)}不得推给别处。` };
    const referring: ReportEntry = {
      text: guideline,
      passage,
      annotation: annotation('一旦发生'),
      topicIds: [],
      style: 'party',
      links: [
        { link, source },
        { link: whole, source },
        { link: { ...link, end: long.text.length }, source: { ...source, passage: long } },
        { link: { ...link, placement: 'unplaced' }, source },
      ],
    };
    const [first, second, third, fourth] = excerptsOf(report([referring], 'text')).at(0)?.links ?? [];
    expect(first).toBe('“防范和处置群体性事件”（《切实提高做好群众工作的能力》）');
    expect(second).toBe(`“${passage.text.slice(0, -1)}”（《切实提高做好群众工作的能力》）`);
    expect(third).toMatch(/^“首问的同志负责到底，.+…….+不得推给别处。”（《/u);
    expect(third?.length).toBeLessThan(90);
    expect(fourth).toBe(`“防范和处臵群体性事件”（《切实提高做好群众工作的能力》）${wording.export.unplaced}`);
  });

  it('takes whole passages from a search or a topic, without label or note', () => {
    const built = buildReport({
      subject: { kind: 'search', query: '处置' },
      date: '2026-11-23',
      groupBy: 'text',
      entries: [{ text: guideline, passage, annotation: null, topicIds: [], style: 'party' }],
      topicGroups,
      colorLabels,
    });
    expect(built.title).toBe('检索“处置”摘编');
    expect(excerptsOf(built).at(0)).toMatchObject({ quote: passage.text, label: null, note: '', tags: [] });
  });
});

describe('chineseNumber', () => {
  it('writes heading numbers', () => {
    const pairs: [number, string][] = [
      [1, '一'],
      [10, '十'],
      [11, '十一'],
      [20, '二十'],
      [100, '一百'],
      [103, '一百零三'],
      [110, '一百一十'],
      [1010, '一千零一十'],
      [3445, '三千四百四十五'],
    ];
    expect(pairs.map(([value]) => chineseNumber(value))).toEqual(pairs.map(([, written]) => written));
  });
});
