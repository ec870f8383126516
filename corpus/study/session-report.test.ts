import { describe, expect, it } from 'vitest';
import type { Text } from '../model';
import { excerptsOf, type StudyDocument } from './document';
import type { Excerpt } from './excerpt';
import type { ExcerptSource } from './excerpt-block';
import type { Session, SessionRecord } from './session';
import { buildSessionReport } from './session-report';

const text: Text = {
  id: 't1',
  title: '提高做好新形势下群众工作的能力',
  sourceFile: 'a.txt',
  sourceTitle: '提高做好新形势下群众工作的能力',
  order: 0,
  isGuideline: true,
  characters: 100,
  passageCount: 1,
  editionOf: null,
  warnings: [],
  metadata: [],
};

function excerpt(id: string, quote: string): Excerpt {
  return {
    id,
    passageId: 'p1',
    textId: 't1',
    start: 0,
    end: quote.length,
    quote,
    prefix: '',
    suffix: '',
    note: '联系走访谈',
    hint: '为什么说“先”？',
    isChecked: true,
    placement: 'placed',
  };
}

const session: Session = {
  id: 's1',
  type: '主题党日',
  title: '怎样做好群众工作',
  branch: '某某党支部',
  date: '2026-12-05',
  start: '14:30',
  end: '16:00',
  place: '二楼会议室',
  chair: '李明',
  recorder: '王芳',
  expected: 5,
  attending: '',
  purpose: '弄清原文。',
  agenda: [{ id: '1', title: '领学', person: '主持人', minutes: 90 }],
  entries: [
    { kind: 'excerpt', excerpt: excerpt('e1', '群众工作是做人的工作。') },
    { kind: 'heading', id: 'h1', title: '当好学生' },
    { kind: 'excerpt', excerpt: excerpt('e2', '只有先当好群众的学生') },
  ],
  questions: ['原文怎么说？'],
  reading: [],
  homework: [],
  record: null,
  createdAt: '2026-11-23T00:00:00.000Z',
  updatedAt: '2026-11-23T00:00:00.000Z',
};

const record: SessionRecord = {
  present: 3,
  attendees: ['李明', '王芳', '陈静'],
  absences: [{ name: '赵强', reason: '出差' }],
  speeches: [{ name: '王芳', points: '要先当学生。' }],
  resolutions: ['每月走访一次。', '修好路灯。'],
  followUps: [{ task: '修路灯', person: '李明', due: '12月底' }],
};

const source: ExcerptSource = { text, passage: null, page: null, style: 'party' };

function report(change: Partial<Session> = {}): StudyDocument {
  const sources = new Map(['e1', 'e2'].map((id) => [id, source]));
  return buildSessionReport({ session: { ...session, ...change }, sources, today: '2026-11-03' });
}

/** What a sheet has under a label. */
function filled(document: StudyDocument, attachment: number, label: string): readonly string[] | undefined {
  return document.attachments[attachment]?.blocks
    .flatMap((block) => (block.kind === 'form' ? block.rows.flat() : []))
    .find((field) => field.label === label)?.lines;
}

describe('buildSessionReport', () => {
  it('numbers what there is, and leaves out what was not written', () => {
    const { blocks } = report();
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual(['一、学习目的', '二、会议议程', '三、原文摘编', '（一）当好学生', '四、讨论题']);
    expect(report({ purpose: '', questions: [] }).blocks[0]).toMatchObject({ text: '一、会议议程' });
    expect(report().itemCount).toBe(2);
  });

  it('keeps the words exact and numbers them through, with hint and note beside them', () => {
    expect(excerptsOf(report())).toMatchObject([
      { number: 1, quote: '群众工作是做人的工作。', note: '联系走访谈', hint: '为什么说“先”？' },
      { number: 2, quote: '只有先当好群众的学生', citation: '《提高做好新形势下群众工作的能力》' },
    ]);
  });

  it('writes the day without leading zeros, and the day of the export where there is none', () => {
    expect(report()).toMatchObject({
      subtitle: '（某某党支部　2026年12月5日）',
      date: '2026年12月5日',
      signature: { name: '某某党支部', date: '2026年12月5日' },
    });
    expect(report({ date: null, branch: '' })).toMatchObject({ subtitle: '', date: '2026年11月3日', signature: null });
  });

  it('has a line to sign for everyone who is expected, and the names once they came', () => {
    const lines = (document: StudyDocument) =>
      document.attachments[0]?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(lines(report())).toEqual([
      ['1', '', '', '4', '', ''],
      ['2', '', '', '5', '', ''],
      ['3', '', '', '', '', ''],
    ]);
    expect(lines(report({ record }))).toEqual([
      ['1', '李明', '', '3', '陈静', ''],
      ['2', '王芳', '', '', '', ''],
    ]);
  });

  it('fills in the sheet of the record', () => {
    expect(filled(report(), 1, '决议')).toEqual([]);
    const recorded = report({ record });
    expect(filled(recorded, 1, '时间')).toEqual(['2026年12月5日', '14:30—16:00']);
    expect(filled(recorded, 1, '实到')).toEqual(['3人']);
    expect(filled(recorded, 1, '缺席与事由')).toEqual(['赵强（出差）']);
    expect(filled(recorded, 1, '发言要点')).toEqual(['王芳：要先当学生。']);
    expect(filled(recorded, 1, '决议')).toEqual(['1. 每月走访一次。', '2. 修好路灯。']);
    expect(filled(recorded, 1, '后续事项')).toEqual(['修路灯，责任人李明，时限12月底']);
    expect(filled(recorded, 1, '学习材料')).toEqual(['《提高做好新形势下群众工作的能力》']);
  });
});
