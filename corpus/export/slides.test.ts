import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ExcerptBlock, StudyDocument } from '../study/document';
import { packageFaults } from '../testing/office-package';
import { renderDocument } from './render';
import { linesOfType } from './share-out';
import { listRoom, roomOfRow, slidesOf } from './slides';

function excerpt(number: number, quote: string): ExcerptBlock {
  return {
    kind: 'excerpt',
    number,
    quote,
    citation: '《提高做好新形势下群众工作的能力》',
    bracketed: '（《提高做好新形势下群众工作的能力》）',
    headings: [],
    label: null,
    note: '联系走访谈',
    links: ['“首问负责”（《来访制度》）'],
    hint: '想一想',
    tags: [],
    topics: [],
    isUnderItsTopic: false,
    remarks: [],
  };
}

const long = `${'群众工作是做人的工作。'.repeat(20)}完`;
const document: StudyDocument = {
  title: '群众工作\n学习材料',
  subtitle: '（某某党支部）',
  date: '2026年12月5日',
  itemCount: 2,
  blocks: [
    { kind: 'heading', level: 1, text: '一、原文摘编' },
    excerpt(1, '只有先当好群众的学生'),
    excerpt(2, long),
    { kind: 'heading', level: 1, text: '二、讨论题' },
    { kind: 'paragraph', text: '1. 原文怎么说？' },
    { kind: 'paragraph', text: '2. 为什么？' },
  ],
  signature: null,
  attachments: [],
};

describe('slidesOf', () => {
  it('has one excerpt a slide, its source below, hint and note for the speaker', () => {
    const slides = slidesOf(document);
    expect(slides.map(({ kind }) => kind)).toEqual(['title', 'excerpt', 'excerpt', 'excerpt', 'list']);
    expect(slides[1]).toMatchObject({
      heading: '一、原文摘编',
      words: '只有先当好群众的学生',
      source: '《提高做好新形势下群众工作的能力》',
      notes: '第1条\n批注：联系走访谈\n参见：“首问负责”（《来访制度》）\n学习提示：想一想',
    });
    expect(slides[2]?.heading).toBe('一、原文摘编（1/2）');
    const parts = slides.flatMap((slide) => (slide.kind === 'excerpt' ? [slide] : [])).slice(1);
    expect(parts.map(({ words }) => words).join('')).toBe(long);
    // One size for all parts of an excerpt.
    expect(new Set(parts.map(({ longest }) => longest)).size).toBe(1);
    expect(slides[4]).toMatchObject({ parts: [{ kind: 'text', lines: ['1. 原文怎么说？', '2. 为什么？'] }] });
  });

  it('shares lines out by the room that they take, and cuts what no slide has room for', () => {
    const heavy = '联系本支部实际，讲一件自己经手的事。'.repeat(5);
    const blocks = ['一', heavy, heavy, '二', heavy.repeat(3)].map((text) => ({ kind: 'paragraph', text }) as const);
    const lists = slidesOf({ ...document, blocks }).flatMap((slide) => (slide.kind === 'list' ? [slide.parts] : []));
    const lines = lists.map((parts) => parts.flatMap((part) => (part.kind === 'text' ? part.lines : [])));
    expect(lines.flat().join('')).toBe(blocks.map(({ text }) => text).join(''));
    expect(lines.length).toBeGreaterThan(3);
    for (const each of lines) {
      const room = each.reduce((sum, line) => sum + linesOfType(line, listRoom.columns) * listRoom.line, 0);
      expect(room).toBeLessThanOrEqual(listRoom.all);
    }
  });

  it('puts fewer rows of a table on a slide where what stands in them takes several lines', () => {
    const columns = [
      { title: '序号', share: 1 },
      { title: '内容', share: 3 },
    ];
    const rows = Array.from({ length: 8 }, (_, index) => [`${index + 1}`, '结合本支部实际交流体会和认识。'.repeat(6)]);
    const table = { kind: 'table', columns, rows } as const;
    const tables = slidesOf({ ...document, blocks: [table] }).flatMap((slide) =>
      slide.kind === 'list' ? slide.parts.flatMap((part) => (part.kind === 'table' ? [part.rows] : [])) : [],
    );
    expect(tables.flat()).toEqual(rows);
    for (const shown of tables) {
      const room = shown.reduce((sum, row) => sum + roomOfRow(row, columns), 0);
      expect(room).toBeLessThanOrEqual(listRoom.all);
    }
    expect(roomOfRow(['1', '领学原文'], columns)).toBe(listRoom.row);
    // 90 characters in three quarters of 38 columns: four lines.
    expect(roomOfRow(rows[0] ?? [], columns)).toBeCloseTo(listRoom.row + 3 * listRoom.rowLine);
  });

  it('sets a table with what stands over and under it, and goes on with its columns on the next slide', () => {
    const rows = Array.from({ length: 12 }, (_, index) => [`${index + 1}`, '领学原文']);
    const columns = [
      { title: '序号', share: 1 },
      { title: '内容', share: 4 },
    ];
    const agenda = (count: number) =>
      slidesOf({
        ...document,
        blocks: [
          { kind: 'paragraph', text: '地点：二楼会议室' },
          { kind: 'table', columns, rows: rows.slice(0, count) },
          { kind: 'paragraph', text: '合计90分钟。' },
        ],
      }).slice(1);
    const above = { kind: 'text', lines: ['地点：二楼会议室'] };
    const below = { kind: 'text', lines: ['合计90分钟。'] };
    expect(agenda(5)).toMatchObject([{ parts: [above, { kind: 'table', columns, rows: rows.slice(0, 5) }, below] }]);
    expect(agenda(12)).toMatchObject([
      { parts: [above, { kind: 'table', columns, rows: rows.slice(0, 6) }] },
      { parts: [{ kind: 'table', columns, rows: rows.slice(6) }, below] },
    ]);
  });
});

describe('pptx', () => {
  it('holds the words of each slide and the notes of the speaker, and names no program', async () => {
    const parts = unzipSync(await renderDocument(document, 'pptx', { layout: 'plain', citations: 'line' }));
    const words = (name: string) =>
      [...strFromU8(parts[name] ?? new Uint8Array()).matchAll(/<a:t>([^<]*)<\/a:t>/gu)].map(([, text]) => text);
    expect(words('ppt/slides/slide2.xml')).toEqual([
      '一、原文摘编',
      '只有先当好群众的学生',
      '《提高做好新形势下群众工作的能力》',
    ]);
    expect([...words('ppt/slides/slide3.xml'), ...words('ppt/slides/slide4.xml')].join('')).toContain('完');
    expect(words('ppt/notesSlides/notesSlide2.xml').join('')).toContain('学习提示：想一想');
    expect(Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))).toHaveLength(5);
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).not.toContain('PptxGenJS');
  });

  it('keeps the rules that PowerPoint is strict about', async () => {
    const table = { kind: 'table', columns: [{ title: '序号', share: 1 }], rows: [['1']] } as const;
    const paragraph = { kind: 'paragraph', text: '地点' } as const;
    const blocks = [paragraph, table, paragraph, ...document.blocks];
    const bytes = await renderDocument({ ...document, blocks }, 'pptx', { layout: 'plain', citations: 'line' });
    expect(packageFaults(bytes)).toEqual([]);
    const parts = unzipSync(bytes);
    const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    // CT_Presentation is a sequence: masters come before slides.
    const lists = [...xml('ppt/presentation.xml').matchAll(/<p:(\w+Lst|sldSz|notesSz)[ >]/gu)].map(([, name]) => name);
    expect(lists).toEqual(['sldMasterIdLst', 'notesMasterIdLst', 'sldIdLst', 'sldSz', 'notesSz']);
    // Each master has a theme of its own.
    const themes = ['slideMasters/_rels/slideMaster1', 'notesMasters/_rels/notesMaster1'].map(
      (master) => /theme\d+\.xml/u.exec(xml(`ppt/${master}.xml.rels`))?.[0],
    );
    expect(themes).toEqual(['theme1.xml', 'theme2.xml']);
    expect(xml('docProps/app.xml')).not.toMatch(/PowerPoint|Arial/u);
  });

  it('gives the speaker one line for each note', async () => {
    const parts = unzipSync(await renderDocument(document, 'pptx', { layout: 'plain', citations: 'line' }));
    const notes = strFromU8(parts['ppt/notesSlides/notesSlide2.xml'] ?? new Uint8Array());
    const body = /<p:ph type="body".*?<\/p:sp>/su.exec(notes)?.[0] ?? '';
    const lines = body.split('</a:p>').map((one) => one.replace(/<[^>]*>/gu, '').trim());
    expect(lines.slice(0, -1)).toEqual([
      '第1条',
      '批注：联系走访谈',
      '参见：“首问负责”（《来访制度》）',
      '学习提示：想一想',
    ]);
  });
});
